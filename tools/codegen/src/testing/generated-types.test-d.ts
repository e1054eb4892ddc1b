import { expectTypeOf, test } from 'vitest';
import type { CarryInput, CarryOutput, RpcOperations } from './generated/rpc/client.gen.js';
import type { colour } from './generated/rpc/values.gen.js';
import type {
  CreateTaskInput,
  CreateTaskOutput,
  ListTasksItem,
  RenameTaskInput,
  SoundOperations,
} from './generated/sound/client.gen.js';
import type { SoundWebhooks } from './generated/sound/webhooks.gen.js';

const way = { Floor: 1, Route: { via: ['red'] } };
const task = { name: 'morning', mode: 1 } as const;

test('an input is path, query and body in one object, without what the client fills', () => {
  expectTypeOf({ queue: 7, task }).toExtend<CreateTaskInput>();
  expectTypeOf({
    queue: 7,
    dryRun: true,
    tenant: 't',
    product: 'bellhop' as const,
    task,
  }).toExtend<CreateTaskInput>();
});

test('what the caller must give is required', () => {
  // @ts-expect-error the path parameter that the client does not fill is missing
  const withoutQueue: CreateTaskInput = { task };
  // @ts-expect-error the body is missing
  const withoutBody: CreateTaskInput = { queue: 7 };
  // @ts-expect-error a value outside the closed set
  const wrongMode: CreateTaskInput = { queue: 7, task: { name: 'morning', mode: 3 } };
  // @ts-expect-error a misspelt field
  const misspelt: CreateTaskInput = { queue: 7, task, dryrun: true };
  void [withoutQueue, withoutBody, wrongMode, misspelt];
});

test('a choice between shapes stays one', () => {
  expectTypeOf<Extract<CarryInput, { kind: 'crate' }>['weight']>().toEqualTypeOf<number | undefined>();
  // @ts-expect-error a crate has no colour
  const colouredCrate: CarryInput = { ...way, kind: 'crate', auth: {}, colour: 'red' };
  void colouredCrate;
});

test('a JSON text of a request is what it holds, also inside others', () => {
  expectTypeOf({ ...way, StopsJson: [{ floor: 1 }], kind: 'crate' as const, auth: {} }).toExtend<CarryInput>();
  expectTypeOf({
    ...way,
    Route: { via: [], note: { any: 1 } },
    kind: 'crate' as const,
    auth: {},
  }).toExtend<CarryInput>();
  // @ts-expect-error the client makes the text
  const asText: CarryInput = { ...way, StopsJson: '[]', kind: 'crate', auth: {} };
  // @ts-expect-error a misspelt field of a text
  const misspelt: CarryInput = { ...way, StopsJson: [{ flor: 1 }], kind: 'crate', auth: {} };
  void [asText, misspelt];
});

test('a JSON text of an answer is text', () => {
  expectTypeOf<CarryOutput['StopsJson']>().toEqualTypeOf<string | undefined>();
});

test('a long integer of an answer may be text', () => {
  expectTypeOf<CarryOutput['PieceId']>().toEqualTypeOf<number | string | null | undefined>();
  expectTypeOf<CreateTaskOutput['taskId']>().toEqualTypeOf<number | string | undefined>();
});

test('a form and a path are one input', () => {
  expectTypeOf({ name: 'a', to: 'b', labels: ['c'] }).toExtend<RenameTaskInput>();
});

test('an operation whose input the client fills can be called without one', () => {
  expectTypeOf<Parameters<RpcOperations['logIn']>[0]>().toEqualTypeOf<{ Action?: 'LogIn' } | undefined>();
});

test('a list is asked for by page, or read record by record without page members', () => {
  expectTypeOf<ListTasksItem['name']>().toEqualTypeOf<string | undefined>();
  const each = (list: SoundOperations['listTasks']) => list.each({ queue: 7 });
  expectTypeOf(each).returns.toEqualTypeOf<AsyncGenerator<ListTasksItem, void, void>>();
  // @ts-expect-error one page is asked for by its number
  const page = (list: SoundOperations['listTasks']) => list({ queue: 7 });
  // @ts-expect-error what is no page member stays required
  const all = (list: SoundOperations['listTasks']) => list.each({ prefix: 'a' });
  void [page, all];
});

test('known values are suggested, and others fit', () => {
  expectTypeOf<1>().toExtend<CreateTaskOutput['state']>();
  expectTypeOf<42>().toExtend<CreateTaskOutput['state']>();
  expectTypeOf<null>().toExtend<SoundWebhooks['taskEnded']['state']>();
  expectTypeOf<(typeof colour)[number]['value']>().toExtend<string>();
  expectTypeOf<'red'>().toExtend<(typeof colour)[number]['value']>();
});
