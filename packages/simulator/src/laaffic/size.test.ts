import { expect, it } from 'vitest';
import { numbers, openLaaffic } from '../testing/laaffic-desk.js';

it('takes 200,000 numbers in one request, and not one more', async () => {
  const { sendByAgent, ask, laaffic, ledger } = await openLaaffic();
  const numberInfoList = numbers(200_000);
  const keyId = await sendByAgent({ numberInfoList, sendTime: '2030-01-16 09:30:00' });
  expect(laaffic.tasks()).toMatchObject([{ keyId, numberCount: 200_000 }]);
  expect(ledger()).toHaveLength(200_000);
  const body = {
    appId: 'EXAMPLE1',
    taskName: 'more',
    agentId: 41,
    numberInfoList: [...numberInfoList, numberInfoList[0]],
  };
  expect(await ask('/voice/group/call/send/agent', body)).toMatchObject({ status: '-23' });
  expect(ledger()).toHaveLength(200_000);
}, 60_000);

it('calls 10,000 numbers with recalls through a day', async () => {
  const { sendByAgent, settle, laaffic, calls, now } = await openLaaffic();
  const allowSendTime = [
    { strTime: '09:30', endTime: '10:00' },
    { strTime: '14:00', endTime: '14:30' },
    { strTime: '20:00', endTime: '20:30' },
  ];
  const recallFlow = { recallType: 1, recallInterval: 60, recallNum: 2 };
  await sendByAgent({ numberInfoList: numbers(10_000), allowSendTime, recallFlow });
  await settle();
  const [first, ...recalls] = laaffic.tasks();
  expect(first).toMatchObject({ status: 2, calledCount: 10_000, successCount: 9200 });
  // Of 100 endings eight are not answered by a person on the first call; each recall is a first call of its own.
  expect(recalls).toMatchObject([
    { status: 2, numberCount: 800, successCount: 0 },
    { status: 2, numberCount: 800, successCount: 0 },
  ]);
  expect(calls()).toHaveLength(11_600);
  const hours = new Set(calls().map(({ startedAt }) => (startedAt.getUTCHours() + 8) % 24));
  expect([...hours]).toEqual([9, 14, 20]);
  expect(now().toISOString().slice(0, 10)).toBe('2030-01-15');
}, 60_000);
