import { beforeAll, describe, expect, it } from 'vitest';
import type { Capabilities, CapabilityName } from '../index.js';
import { campaignCapabilities } from '../testing/campaign-capabilities.js';
import { compilerMessages } from '../testing/compiler-messages.js';

const head = `
import type { AlibabaClient } from '@outdial/alibaba';
import type { HuaweiCampaignClient } from '@outdial/huawei';
import type { LaafficClient } from '@outdial/laaffic';
import type { NxcloudClient } from '@outdial/nxcloud';
import { alibabaCampaigns } from './alibaba/index.js';
import { huaweiCampaigns } from './huawei/index.js';
import type { AdapterWith, CampaignReference } from './index.js';
import { laafficAgentCampaigns, laafficIvrCampaigns } from './laaffic/index.js';
import { nxcloudCampaigns } from './nxcloud/index.js';
import { plan } from './plan/index.js';
declare const client: AlibabaClient & HuaweiCampaignClient & LaafficClient & NxcloudClient;
declare const campaign: CampaignReference;
const nxcloud = nxcloudCampaigns({ client });
const laafficAgent = laafficAgentCampaigns({ client, appId: 'a' });
const laafficIvr = laafficIvrCampaigns({ client, appId: 'a' });
const alibaba = alibabaCampaigns({ client, instanceId: 'i' });
const huawei = huaweiCampaigns({ client });
const callee = { id: 'a', phone: '+999000000001' } as const;
const draft = {
  key: 'k', name: 'n', script: { id: '41' }, start: 'immediately', timeZone: 'Asia/Jakarta',
  windows: [{ days: [1], from: '09:00', to: '18:00' }], ringSeconds: 30, maxConcurrentCalls: 5,
} as const;
`;

/** What needs each capability. Left out is what no type can know: whether a window is on some days only, and what a vendor does by itself. */
const uses: Partial<Record<CapabilityName, (adapter: string) => string>> = {
  scheduledStart: (adapter) => `plan({ ...draft, start: new Date() }, [], ${adapter});`,
  manualStart: (adapter) =>
    `plan({ ...draft, start: 'manually' }, [], ${adapter}); ${adapter}.start(campaign);`,
  calleesAtCreation: (adapter) => `${adapter}.create(draft, [callee]);`,
  addCallees: (adapter) => `${adapter}.addCallees(campaign, draft, [callee]);`,
  pause: (adapter) => `${adapter}.pause(campaign);`,
  resume: (adapter) => `${adapter}.resume(campaign);`,
  cancel: (adapter) => `${adapter}.cancel(campaign);`,
  update: (adapter) => `${adapter}.update(campaign, draft);`,
  get: (adapter) => `${adapter}.get(campaign);`,
  listCalls: (adapter) => `${adapter}.listCalls(campaign);`,
  calleeWindows: (adapter) => `plan({ ...draft, windowsIn: 'callee_zone' }, [], ${adapter});`,
  talkLimit: (adapter) => `plan({ ...draft, maxTalkSeconds: 60 }, [], ${adapter});`,
  callerNumber: (adapter) => `plan({ ...draft, callerNumber: '+999000000100' }, [], ${adapter});`,
  recordingSwitch: (adapter) => `plan({ ...draft, recording: true }, [], ${adapter});`,
  redial: (adapter) =>
    `plan({ ...draft, redial: { whom: 'not_reached', times: 1, afterMinutes: 5 } }, [], ${adapter});`,
  messageAfterCall: (adapter) => `plan({ ...draft, messageAfterCall: { templateId: '1' } }, [], ${adapter});`,
  agentTransfer: (adapter) => `plan({ ...draft, agentTransfer: { group: 'g' } }, [], ${adapter});`,
  callbacks: (adapter) => `plan({ ...draft, callbacks: { call: 'https://example.com' } }, [], ${adapter});`,
};
/** What needs a redial beside the capability named. */
const redials: Partial<Record<CapabilityName, (adapter: string) => string>> = {
  redialEveryone: (adapter) =>
    `plan({ ...draft, redial: { whom: 'everyone', times: 1, afterMinutes: 5 } }, [], ${adapter});`,
  redialByIntent: (adapter) =>
    `plan({ ...draft, redial: { whom: { intents: ['105'] }, times: 1, afterMinutes: 5 } }, [], ${adapter});`,
};

/** Programs of a user, and what the compiler must say of each; undefined where it must say nothing. */
const programs: Record<string, readonly [program: string, message: string | undefined]> = {
  ...Object.assign(
    {},
    ...Object.entries(campaignCapabilities).map(([name, table]) => programsOf(name, table)),
  ),
  'a local time for a start': [
    `plan({ ...draft, start: '2030-01-15 09:00:00' }, [], nxcloud);`,
    `Type '"2030-01-15 09:00:00"' is not assignable to type`,
  ],
  'an offset for a zone': [
    `plan({ ...draft, timeZone: '+07:00' }, [], nxcloud);`,
    `Type '"+07:00"' is not assignable to type 'TimeZone'`,
  ],
  'generic code with what it requires': [
    `async function stop(adapter: AdapterWith<'pause' | 'cancel'>) { await adapter.pause(campaign); await adapter.cancel(campaign); }
     stop(nxcloud);`,
    undefined,
  ],
  'generic code with what it does not require': [
    `async function stop(adapter: AdapterWith<'pause'>) { await adapter.cancel(campaign); }`,
    `'adapter.cancel' is of type 'unknown'`,
  ],
  'generic code with a vendor that lacks what it requires': [
    `async function limit(adapter: AdapterWith<'talkLimit'>) { void adapter; }
     limit(nxcloud);`,
    `Type '"NXCloud has no limit on talk time"' is not assignable to type 'true'`,
  ],
};

function programsOf(adapter: string, table: Capabilities): typeof programs {
  const able = table.redial === true ? { ...uses, ...redials } : uses;
  return Object.fromEntries(
    Object.entries(able).map(([capability, program]) => {
      const can = table[capability as CapabilityName];
      const says = can === true ? undefined : `Unsupported<${JSON.stringify(can)}>`;
      return [`${adapter}: ${capability}`, [program(adapter), says]];
    }),
  );
}

let messages: Record<string, string[]> = {};
beforeAll(() => {
  messages = compilerMessages(
    Object.fromEntries(Object.entries(programs).map(([name, [program]]) => [name, `${head}${program}`])),
  );
}, 120_000);

describe('the compiler', () => {
  it.each(Object.entries(programs))('reads well: %s', (name, [, message]) => {
    const said = messages[name]?.join('\n');
    if (message === undefined) expect(said).toBe('');
    else expect(said).toContain(message);
  });
});
