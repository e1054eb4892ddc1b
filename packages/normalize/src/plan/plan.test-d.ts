import { expectTypeOf, test } from 'vitest';
import type { alibabaCampaigns } from '../alibaba/index.js';
import type { AdapterWith } from '../index.js';
import type { nxcloudCampaigns } from '../nxcloud/index.js';
import { reminder } from '../testing/reminder.js';
import { compare, type Plan, plan, poolMember } from './index.js';

declare const nxcloud: ReturnType<typeof nxcloudCampaigns>;
declare const alibaba: ReturnType<typeof alibabaCampaigns>;
declare const any: AdapterWith<'get' | 'redial'>;
const redial = { whom: 'not_reached', times: 1, afterMinutes: 5 } as const;

test('a plan takes what the adapter can do', () => {
  expectTypeOf(plan({ ...reminder, start: 'manually' }, [], nxcloud)).toEqualTypeOf<Plan>();
  // @ts-expect-error -- a job group cannot wait for a start by hand
  plan({ ...reminder, start: 'manually' }, [], alibaba);
  // @ts-expect-error -- NXCloud has no limit on talk time
  poolMember(nxcloud, { ...reminder, maxTalkSeconds: 60 });
  // @ts-expect-error -- the draft is one of the vendor that it comes from
  compare({ ...reminder, start: 'manually' }, alibaba, nxcloud);
});

test('generic code plans what it requires, and nothing else', () => {
  plan({ ...reminder, redial }, [], any);
  // @ts-expect-error -- it is not known to take callbacks
  plan({ ...reminder, callbacks: { call: 'https://example.com' } }, [], any);
  // @ts-expect-error -- not every vendor of a choice can wait for a start by hand
  plan({ ...reminder, start: 'manually' }, [], Math.random() > 0.5 ? nxcloud : alibaba);
});

test('callees are rows of any source, and never local times or zones that are none', () => {
  plan(
    reminder,
    async function* () {
      yield { id: 'a', phone: '0812 5555 0100' };
    },
    nxcloud,
  );
  // @ts-expect-error -- a callee has a number
  plan(reminder, [{ id: 'a' }], nxcloud);
  // @ts-expect-error -- the instant of planning is none as a text
  plan(reminder, [], nxcloud, { now: '2030-01-15 09:00' });
});
