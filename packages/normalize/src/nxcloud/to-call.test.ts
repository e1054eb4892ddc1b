import { describe, expect, it } from 'vitest';
import { readExample } from '../testing/read-example.js';
import { toCall, toCalls } from './to-call.js';
import { toCampaign } from './to-campaign.js';

const callee = { id: '9b2f3c44-1111-4222-8333-444455556666', phone: { normalized: '+999000000001' } };

describe('toCalls', () => {
  it('reads every call of an order, each with the order’s ids', () => {
    const answer = readExample<{ orderDetailList: { callInfoDetailList: unknown[] }[] }>(
      'nxcloud',
      'listOrderDetail.answered.response',
    );
    const [order] = answer.orderDetailList;
    const calls = toCalls(order);
    expect(calls.length).toBe(order?.callInfoDetailList.length);
    expect(calls[0]).toMatchObject({
      id: 'c-1',
      campaign: { id: 't-1001' },
      callee,
      calleeFinished: { normalized: true, native: true },
      raw: { callInfoDetail: order?.callInfoDetailList[0] },
    });
  });

  it.each([undefined, null, 'list', {}, { callInfoDetailList: null }])('finds no call in %j', (order) => {
    expect(toCalls(order)).toEqual([]);
  });
});

describe('toCall', () => {
  it('reads a row of an export, which holds the call among its own members', () => {
    const { callList } = readExample<{ callList: unknown[] }>('nxcloud', 'exportBatchCall.exported.response');
    expect(toCall(callList[0])).toMatchObject({
      vendor: 'nxcloud',
      id: 'c-1',
      callee: { ...callee, passThrough: 'ref-42' },
      calleeFinished: { normalized: 'unknown', native: undefined },
      status: { normalized: 'unknown', native: 0 },
      startedAt: { normalized: new Date(1_727_308_800_000) },
      intents: [{ id: 'intent-a', name: 'interested' }],
      raw: callList[0],
    });
  });
});

describe('toCampaign', () => {
  it('reads a task', () => {
    const { taskData } = readExample<{ taskData: Record<string, unknown>[] }>(
      'nxcloud',
      'listTask.by-id.response',
    );
    const [task] = taskData;
    expect(toCampaign(task)).toMatchObject({
      vendor: 'nxcloud',
      key: task?.userTaskID,
      id: task?.taskID,
      name: undefined,
      status: {
        normalized: expect.stringMatching(/^(waiting|running|completed|failed|paused)$/),
        native: task?.taskStatus,
      },
      progress: { callees: { total: expect.any(Number) }, calls: { total: expect.any(Number) } },
      raw: task,
    });
  });
});
