import { expectTypeOf, test } from 'vitest';
import { dialogue } from './generated/pick.gen.js';
import type { AlibabaClient, DialogueInput } from './index.js';
import { pickAlibabaClient } from './pick.js';

declare const client: AlibabaClient;
declare const turn: DialogueInput;

test('a request is as narrow as the documents, and its open sets stay open', () => {
  expectTypeOf(turn.Action).toEqualTypeOf<'Dialogue' | undefined>();
  expectTypeOf<string>().toExtend<typeof turn.CallType>();
  const { Utterance: _said, ...silent } = turn;
  // @ts-expect-error -- Utterance is required
  client.dialogue(silent);
  // @ts-expect-error -- a misspelt parameter
  client.dialogue({ ...turn, CalledNumbers: '1' });
});

test('nothing of an answer is promised but its code', async () => {
  const { data } = await client.dialogue(turn);
  expectTypeOf(data.Feedback?.Interruptible).toEqualTypeOf<boolean | undefined>();
});

test('a client of picked operations has these, and reads JSON only', () => {
  const credentials = { accessKeyId: 'k', accessKeySecret: 's' };
  expectTypeOf(pickAlibabaClient({ dialogue }, { credentials })).toEqualTypeOf<
    Pick<AlibabaClient, 'dialogue'>
  >();
  // @ts-expect-error -- XML needs the shapes of all answers
  pickAlibabaClient({ dialogue }, { credentials, format: 'XML' });
  // @ts-expect-error -- an operation by another name
  pickAlibabaClient({ startJob: dialogue }, { credentials });
});

test('what travels as JSON inside a text is an object here', () => {
  const contacts = [{ phoneNumber: '135****0001', referenceId: 'r' }];
  const group = { InstanceId: 'i', JobGroupId: 'g' };
  expectTypeOf(client.assignJobs).toBeCallableWith({ ...group, JobsJson: [{ contacts }] });
  // @ts-expect-error -- serialized by the caller: it would be serialized twice
  client.assignJobs({ ...group, JobsJson: [JSON.stringify({ contacts })] });
  // @ts-expect-error -- as one sample of the vendor misspells it
  client.assignJobs({ ...group, JobsJson: [{ contacts: [{ phonenumber: '1', referenceId: 'r' }] }] });
  // @ts-expect-error -- a strategy is an object, too
  client.createJobGroup({ InstanceId: 'i', JobGroupName: 'n', ScriptId: 's', StrategyJson: '{}' });
});

test('misspelt names of the vendor are kept', async () => {
  const { data } = await client.listJobGroupsAsync({ AsyncTaskId: 'a' });
  expectTypeOf(data).toHaveProperty('Vaild');
});
