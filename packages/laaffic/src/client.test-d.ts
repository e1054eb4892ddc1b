import { expectTypeOf, test } from 'vitest';
import type { intentCode, LaafficClient, SendAgentGroupCallInput } from './index.js';

declare const client: LaafficClient;
declare const task: SendAgentGroupCallInput;

test('a request is as narrow as the documents', () => {
  expectTypeOf(task.enableRecording).toEqualTypeOf<0 | 1 | undefined>();
  // @ts-expect-error -- recall type 2 does not exist
  client.sendAgentGroupCall({ ...task, recallFlow: { recallType: 2, recallInterval: 1, recallNum: 1 } });
  // @ts-expect-error -- the number is called calleeNumber
  client.sendAgentGroupCall({ ...task, numberInfoList: [{ number: '999000000001' }] });
  // @ts-expect-error -- keyId and the recall settings are required
  client.updateRecallFlow({ nodeList: [] });
});

test('intent codes are suggested, and the set is open', () => {
  const codes: NonNullable<NonNullable<SendAgentGroupCallInput['recallFlow']>['recallIntent']> = [
    '2010',
    '999',
  ];
  expectTypeOf(codes).toExtend<string[]>();
  expectTypeOf<'2010'>().toExtend<(typeof intentCode)[number]['value']>();
});

test('a code may come as number or as text', async () => {
  const { data } = await client.updateRecallFlow({ keyId: 1, recallInterval: 1, recallNum: 1, recallType: 0 });
  expectTypeOf<'0'>().toExtend<typeof data.code>();
  expectTypeOf<0>().toExtend<typeof data.code>();
});
