import { createAlibabaClient } from '@outdial/alibaba';
import { expect } from 'vitest';
import { type AlibabaCampaignSettings, type AlibabaDraft, alibabaCampaigns } from '../alibaba/index.js';
import type { Callee, EncodingContext } from '../index.js';
import { draft } from './drafts.js';
import { recordRequests } from './record-requests.js';

type Settings = Partial<AlibabaCampaignSettings>;
type Members = Readonly<Record<string, unknown>>;

const { callbacks: _callbacks, ...alibabaDraft } = draft;

export { alibabaDraft };

export const campaignTimes = {
  from: new Date('2030-01-15T02:00:00.250Z'),
  until: new Date('2030-04-15T02:00:00.750Z'),
};

const success = { RequestId: 'r-1', HttpStatusCode: 200, Code: 'OK', Success: true };

/** The adapter on the real client, which sends nothing: every request is kept and answered alike. */
export function alibabaWith(settings: Settings = {}, answer: object = success, status = 200) {
  const { requests, fetch } = recordRequests(answer, status);
  const credentials = { accessKeyId: 'key-1', accessKeySecret: 'secret-1' };
  const client = createAlibabaClient({ fetch, maxRetries: 0, credentials });
  return { requests, adapter: alibabaCampaigns({ client, instanceId: 'instance-1', ...settings }) };
}

export function alibabaContext({ key, name, windows, timeZone }: AlibabaDraft): EncodingContext {
  return { key, name, windows, zones: [timeZone], ...campaignTimes };
}

export interface SentStrategy {
  readonly startTime: number;
  readonly endTime: number;
  readonly repeatBy: string;
  readonly repeatDays: readonly string[];
  readonly workingTime: readonly { readonly beginTime: string; readonly endTime: string }[];
  readonly maxAttemptsPerDay: number;
  readonly minAttemptInterval?: number;
  readonly repeatable: boolean;
}

/** What a request says, read from its query by the vendor's rules. */
function decode(query: URLSearchParams) {
  const texts = Object.fromEntries(query);
  const listOf = (name: string): string[] => {
    const list: string[] = [];
    for (let text = texts[`${name}.1`]; text !== undefined; text = texts[`${name}.${list.length + 1}`])
      list.push(text);
    return list;
  };
  return {
    texts,
    callingNumbers: listOf('CallingNumber'),
    jobs: listOf('JobsJson').map((text) => JSON.parse(text) as { contacts: Members[]; extras?: Members[] }),
    strategy: JSON.parse(texts.StrategyJson ?? '{}') as SentStrategy,
  };
}

/** Creates the group, adds the people, and reads both requests back. */
export async function sendJobGroup(wanted: AlibabaDraft, people: readonly Callee[], settings: Settings = {}) {
  const { requests, adapter } = alibabaWith(settings);
  const encoded = adapter.encode(wanted, alibabaContext(wanted));
  const items = await encoded.newItems();
  for (const callee of people) {
    const made = encoded.toItem(callee);
    if ('problem' in made) throw new Error(made.problem.expected);
    expect(items.add(made.item)).toEqual([]);
  }
  await encoded.create().send();
  await encoded.add?.({ key: wanted.key, id: 'group-1', scriptId: undefined }, items).send();
  const [creation, addition] = requests.map(({ query }) => decode(query));
  if (creation === undefined || addition === undefined) throw new Error('not sent');
  return { encoded, creation, addition };
}
