import { expectTypeOf, test } from 'vitest';
import type { CreateAndCallInput, NxcloudClient, NxcloudEvent } from './index.js';

declare const client: NxcloudClient;
declare const task: CreateAndCallInput;

test('a request is as narrow as the documents', () => {
  expectTypeOf(task.taskCreateSetting.startupType).toEqualTypeOf<1 | 2 | 3>();
  expectTypeOf(task.productID).toEqualTypeOf<'callbot' | undefined>();
  const { userTaskID: _id, ...withoutId } = task;
  // @ts-expect-error -- userTaskID is required
  client.createAndCall(withoutId);
  // @ts-expect-error -- 0 is not a way to start
  client.createAndCall({ ...task, taskCreateSetting: { ...task.taskCreateSetting, startupType: 0 } });
  // @ts-expect-error -- a misspelt field
  client.ping({ data: 'hello', date: 'hello' });
});

test('an answer has known fields, and its sets are open', async () => {
  const { data, requestId } = await client.createAndCall(task);
  expectTypeOf(data.retCode).toExtend<number>();
  expectTypeOf(requestId).toEqualTypeOf<string | undefined>();
});

test('an event is told apart by its webhook', () => {
  const event = {} as NxcloudEvent;
  if (event.webhook === 'taskCallback') {
    expectTypeOf(event.data.taskStatus).toExtend<number>();
    expectTypeOf<number>().toExtend<typeof event.data.taskStatus>();
  } else {
    expectTypeOf(event.data.orderID).toEqualTypeOf<string>();
  }
});
