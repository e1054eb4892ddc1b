import { afterEach, describe, expect, it } from 'vitest';
import { startNxcloud, taken } from '../testing/nxcloud-server.js';
import { reminder } from '../testing/reminder.js';
import { loseAnswer, type VendorServer } from '../testing/start-vendor.js';
import { type LaunchCursor, type LaunchOptions, type LaunchStep, launch, type Plan, plan } from './index.js';

const people = [1, 2, 3, 4, 5].map((number) => ({ id: `order-${number}`, phone: `+99900000000${number}` }));
const added = { ...taken, totalCount: 2, successCount: 2, errList: [] };
const systemBusy = { retCode: 7, retMsg: 'busy', responseID: 'response-2' };
const badSignature = { retCode: 6, retMsg: 'sign', responseID: 'response-3' };
const badValue = { retCode: 4, retMsg: 'value', responseID: 'response-4' };

let server: VendorServer | undefined;
afterEach(() => server?.close());

async function planOf(
  ...answers: Parameters<typeof startNxcloud> extends [number, ...infer Rest] ? Rest : never
) {
  const started = await startNxcloud(2, ...answers);
  server = started.server;
  return { planned: plan(reminder, people, started.adapter), requests: started.server.requests };
}

async function run(planned: Plan, options: LaunchOptions = {}): Promise<LaunchStep[]> {
  const steps: LaunchStep[] = [];
  for await (const step of launch(planned, { reconcile: false, ...options })) steps.push(step);
  return steps;
}

function told(steps: readonly LaunchStep[]): string[] {
  return steps.map(({ request, status }) => `${request.operation} ${status}`);
}

function statusesOf(steps: readonly LaunchStep[]): Record<string, string> {
  return Object.fromEntries(steps.flatMap(({ callees }) => callees.map(({ id, status }) => [id, status])));
}

describe('launch', () => {
  it('sends the requests in their order and tells of everybody', async () => {
    const { planned, requests } = await planOf(taken, added);
    const steps = await run(planned);
    expect(told(steps)).toEqual([
      'createTask accepted',
      'addBatchCall accepted',
      'addBatchCall accepted',
      'addBatchCall accepted',
      'mgrTaskStatus accepted',
    ]);
    expect(requests).toHaveLength(5);
    expect(new Set(Object.values(statusesOf(steps)))).toEqual(new Set(['accepted']));
    expect(steps.at(-1)?.campaign).toMatchObject({ key: 'reminder', id: 'task-1' });
  });

  it('names whom the vendor refused, and does not guess whom it left out', async () => {
    const refusal = { phone: '999000000001', errMsg: 'bad' };
    const { planned } = await planOf(
      taken,
      { ...added, successCount: 1, errList: [refusal] },
      { ...added, successCount: 1 },
      added,
    );
    expect(statusesOf(await run(planned))).toEqual({
      'order-1': 'rejected',
      'order-2': 'accepted',
      'order-3': 'unknown',
      'order-4': 'unknown',
      'order-5': 'accepted',
    });
  });

  it('sends nothing for a campaign that was refused', async () => {
    const { planned, requests } = await planOf(badValue);
    const steps = await run(planned);
    expect(told(steps)).toEqual([
      'createTask rejected',
      'addBatchCall not_sent',
      'addBatchCall not_sent',
      'addBatchCall not_sent',
      'mgrTaskStatus not_sent',
    ]);
    expect(requests).toHaveLength(1);
    expect(steps[0]?.failure?.category.native).toBe('4');
  });

  it('never sends again what was lost, and goes on with the others', async () => {
    const { planned, requests } = await planOf(taken, loseAnswer, added);
    const steps = await run(planned);
    expect(told(steps).slice(0, 3)).toEqual([
      'createTask accepted',
      'addBatchCall unknown',
      'addBatchCall accepted',
    ]);
    expect(statusesOf(steps)).toMatchObject({
      'order-1': 'unknown',
      'order-2': 'unknown',
      'order-3': 'accepted',
    });
    expect(requests.filter(({ body }) => JSON.stringify(body).includes('order-1'))).toHaveLength(1);
  });

  it('sends again what certainly took no effect and may pass', async () => {
    const { planned, requests } = await planOf(taken, systemBusy, added);
    expect(told(await run(planned))[1]).toBe('addBatchCall accepted');
    expect(requests.filter(({ body }) => JSON.stringify(body).includes('order-1'))).toHaveLength(2);
  });

  it('halts where the next requests would fail likewise, and resumes with that request', async () => {
    const { planned, requests } = await planOf(taken, added, badSignature);
    const steps = await run(planned);
    expect(told(steps)).toEqual(['createTask accepted', 'addBatchCall accepted', 'addBatchCall rejected']);
    const last = steps.at(-1) ?? expect.fail();
    expect(last).toMatchObject({ halted: true, cursor: { next: 2, sending: false } });
    server?.answer(added);
    const cursor = JSON.parse(JSON.stringify(last.cursor)) as LaunchCursor;
    const rest = await run(planned, { cursor });
    expect(told(rest)).toEqual(['addBatchCall accepted', 'addBatchCall accepted', 'mgrTaskStatus accepted']);
    expect(requests).toHaveLength(6);
  });

  it('resumes after a crash at any request, and sends none twice', async () => {
    for (let crashAt = 0; crashAt < 5; crashAt += 1) {
      const { planned, requests } = await planOf(taken, added);
      let saved: LaunchCursor | undefined;
      const crash = new Error('crash');
      const onSending = (cursor: LaunchCursor): void => {
        saved = JSON.parse(JSON.stringify(cursor)) as LaunchCursor;
        if (cursor.next === crashAt) throw crash;
      };
      await expect(run(planned, { onSending })).rejects.toBe(crash);
      expect(requests).toHaveLength(crashAt);
      const rest = await run(planned, { cursor: saved ?? expect.fail() });
      expect(rest[0]).toMatchObject({ request: { index: crashAt }, status: 'unknown', failure: undefined });
      const addedIds = requests.flatMap(({ body }) => JSON.stringify(body).match(/order-\d/g) ?? []);
      expect(new Set(addedIds).size).toBe(addedIds.length);
      await server?.close();
    }
  });

  it('asks the vendor what became of the request that was under way, and goes on with its campaign', async () => {
    const { planned, requests } = await planOf(taken);
    const saved: LaunchCursor[] = [];
    for await (const step of launch(planned, { onSending: (cursor) => saved.push(cursor) })) {
      expect(step.status).toBe('accepted');
      break; // the answer has come, and the cursor after it was never saved
    }
    server?.answer(listOf('reminder'), added);
    const steps = await run(planned, { cursor: saved[0] ?? expect.fail(), reconcile: {} });
    expect(steps[0]).toMatchObject({ request: { index: 0 }, status: 'accepted', campaign: { id: 'task-9' } });
    expect(statusesOf(steps)).toMatchObject({ 'order-1': 'accepted', 'order-5': 'accepted' });
    expect(requests.filter(({ path }) => path.endsWith('/createTask'))).toHaveLength(1);
  });

  it('refuses a cursor of another plan, and callees that are not those of before', async () => {
    const { planned } = await planOf(taken, added);
    const steps = await run(planned);
    const cursor = steps[2]?.cursor ?? expect.fail();
    await expect(run(planned, { cursor: { ...cursor, key: 'other' } })).rejects.toThrow(/cursor\.key/);
    await expect(run(planned, { cursor: { ...cursor, adapter: 'huawei' } })).rejects.toThrow(
      /cursor\.adapter/,
    );
    await expect(run(planned, { cursor: { ...cursor, digest: 'x' } })).rejects.toThrow(/callees/);
  });

  it('does not wait long for a vendor that asks for it: it halts, and the request is sent when it is resumed', async () => {
    const { planned, requests } = await planOf(taken, (response) => {
      response.setHeader('retry-after', '120').end(JSON.stringify(systemBusy));
    });
    const last = (await run(planned)).at(-1) ?? expect.fail();
    expect(last).toMatchObject({ status: 'rejected', halted: true, cursor: { next: 1, sending: false } });
    expect(requests).toHaveLength(2);
    server?.answer(added);
    expect(told(await run(planned, { cursor: last.cursor }))[0]).toBe('addBatchCall accepted');
  });

  it('gives up when what may pass does not', async () => {
    const { planned, requests } = await planOf(taken, systemBusy);
    const steps = await run(planned, { attempts: 2 });
    expect(steps[1]?.status).toBe('rejected');
    expect(requests.filter(({ body }) => JSON.stringify(body).includes('order-1'))).toHaveLength(2);
    await expect(run(planned, { attempts: Number.NaN })).rejects.toThrow(/options\.attempts/);
  });

  it('stops before the next request once aborted', async () => {
    const { planned, requests } = await planOf(taken, added);
    const controller = new AbortController();
    const steps: LaunchStep[] = [];
    for await (const step of launch(planned, { call: { signal: controller.signal } })) {
      steps.push(step);
      if (steps.length === 2) controller.abort();
    }
    expect(steps).toHaveLength(2);
    expect(requests).toHaveLength(2);
  });

  it('asks the vendor about a lost answer, and believes its records', async () => {
    const { planned } = await planOf(loseAnswer, listOf('reminder'), added);
    const steps = await run(planned, { reconcile: {} });
    expect(told(steps)[0]).toBe('createTask accepted');
    expect(steps[0]?.campaign).toMatchObject({ key: 'reminder', id: 'task-9' });
    expect(statusesOf(steps)).toMatchObject({ 'order-1': 'accepted' });
  });
});

function listOf(userTaskID: string): object {
  const task = { userTaskID, taskID: 'task-9', sceneID: '41' };
  return { retCode: 0, retMsg: 'success', responseID: 'response-5', taskData: [task], total: 1 };
}
