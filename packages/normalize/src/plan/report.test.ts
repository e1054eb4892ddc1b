import { expect, it } from 'vitest';
import { laafficAgentCampaigns } from '../laaffic/index.js';
import { clients } from '../testing/clients.js';
import { reminder } from '../testing/reminder.js';
import { type ListedCallee, plan, reportHtml, reportText } from './index.js';

const adapter = laafficAgentCampaigns({ client: clients.laaffic('http://127.0.0.1:9'), appId: 'EXAMPLE1' });
const draft = { ...reminder, key: 'reminder-2030-01' };

const callees: readonly ListedCallee[] = [
  { id: 'order-1', phone: '+999000000001' },
  { id: 'order-2', phone: '+999000000002', variables: { text1: 'x', amount: '7' } },
  { id: 'order-3', phone: '+999000000003', variables: { due: '<b>' } },
  { id: 'order-4', phone: '+999000000001' },
];

it('says of each row that is not called why, and what would be right', async () => {
  const report = await plan(draft, callees, adapter, { now: new Date('2030-01-15T01:00:00Z') }).report();
  const text = reportText(report);
  expect(text).toContain(
    [
      'Not called',
      '  2  refused by rules  lines 2 (order-2), 3 (order-3)  variables.amount: text1 to text10, each once, or a name of the setting variables; variables.due: text1 to text10, each once, or a name of the setting variables',
      '  1  duplicate number  lines 4 (order-4)',
      '',
    ].join('\n'),
  );
  expect(text).not.toContain('+999');
  expect(reportHtml(report)).toContain('variables.amount: text1 to text10');
});
