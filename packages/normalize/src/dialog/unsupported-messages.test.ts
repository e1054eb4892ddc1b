import { beforeAll, expect, it } from 'vitest';
import { compilerMessages } from '../testing/compiler-messages.js';

const setting = `
import type { AlibabaClient } from '@outdial/alibaba';
import type { HuaweiClient } from '@outdial/huawei';
import { alibabaDialogs } from './alibaba/index.js';
import { huaweiDialogs } from './huawei/index.js';
import type { DialogAdapterWith } from './index.js';

declare const alibabaClient: AlibabaClient;
declare const huaweiClient: HuaweiClient;
declare function lead(dialogs: DialogAdapterWith<'keys'>): void;
const alibaba = alibabaDialogs({ client: alibabaClient, instanceId: 'i', firstWords: '是的' });
const huawei = huaweiDialogs({ client: huaweiClient, accessCode: '880086' });
const call = { id: '1', direction: 'outbound', person: '1', line: '2' } as const;
const dialog = await alibaba.open(call);
`;

/** A use that no vendor has, and what the user reads. */
const uses: Readonly<Record<string, string>> = {
  "await dialog.reply({ kind: 'pressed', keys: '1' });": 'Alibaba Cloud documents no report of pressed keys',
  "await dialog.reply({ kind: 'silent' });": 'Alibaba Cloud documents no report of silence',
  "await dialog.reply({ kind: 'not_understood' });":
    'Alibaba Cloud documents no report of a failed recognition',
  "await dialog.reply({ kind: 'transferred', succeeded: false });":
    'Alibaba Cloud documents no report of a failed transfer',
  "await dialog.reply({ kind: 'said', text: 'x', prompt: { begunAt: new Date(), endedAt: new Date() } });":
    'Alibaba Cloud does not take when a prompt was played',
  "await dialog.hangUp({ by: 'person' });": 'Alibaba Cloud does not take who hung up',
  'await dialog.startCapture();': 'Alibaba Cloud has no capture system to start',
  'await dialog.hasRecognition();': 'Alibaba Cloud has no recognition to ask for',
  "await alibaba.open({ ...call, direction: 'inbound' });":
    'Alibaba Cloud documents no word for the call type',
  "await alibaba.open({ ...call, data: 'x' });": 'Alibaba Cloud takes no data with a call',
  "await huawei.open({ ...call, firstWords: 'x' });": 'Huawei Cloud opens a dialog before the person has said',
  "await huawei.open({ ...call, task: 'x' });": 'Huawei Cloud takes no reports on the calls of its campaigns',
  "await huawei.announceCall('job-1');": 'Huawei Cloud takes no reports on the calls of its campaigns',
  'lead(alibaba);': 'Alibaba Cloud documents no report of pressed keys',
};
const allowed =
  'lead(huawei); lead(alibabaDialogs({ client: alibabaClient, instanceId: "i", firstWords: "x", assumeTurns: true }));';

let messages: Record<string, string[]>;
beforeAll(() => {
  const programs = [...Object.keys(uses), allowed].map((use) => [use, `${setting}${use}\n`]);
  messages = compilerMessages(Object.fromEntries(programs));
});

it.each(Object.entries(uses))('says of %s why: %s', (use, reason) => {
  expect(messages[use]).toHaveLength(1);
  expect(messages[use]?.[0]).toContain(`"${reason}`);
});

it('says nothing of what the vendors can do', () => {
  expect(messages[allowed]).toEqual([]);
});
