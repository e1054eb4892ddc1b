import { expect, it } from 'vitest';
import { allTimes, type LaafficDesk, numbers, openLaaffic } from '../testing/laaffic-desk.js';

const minute = 60_000;

const pushUrls = {
  laaffic: {
    agentStatusReport: 'http://receiver.invalid/agent',
    agentStatusReportWrapped: 'http://receiver.invalid/wrapped',
    ivrStatusReport: 'http://receiver.invalid/ivr',
    ivrStatusReportBatch: 'http://receiver.invalid/batch',
    ringingNotification: 'http://receiver.invalid/ringing',
    callCentreReport: 'http://receiver.invalid/seat',
  },
};

const open = () => openLaaffic({ pushUrls, onCallback: () => new Response(null, { status: 500 }) });

/** Something of everything, up to the midst of it. */
async function begin(desk: LaafficDesk): Promise<unknown[]> {
  const { ask, sendByAgent, sendByIvr, advance } = desk;
  const file = await ask('/v3/voice/fileUpload', { fileName: 'reminder.wav', file: 'UklGRiQAAABXQVZF' });
  const numberInfoList = numbers(['10', '80', '81', '94', '95', '99']);
  const recallFlow = { recallType: 1, recallInterval: 2, recallNum: 3 };
  const task = await sendByAgent({ taskName: 'first', numberInfoList, recallFlow });
  const ivr = await sendByIvr({ taskName: 'second', text: 'x'.repeat(600) });
  const played = await ask('/v3/voice/sendGroup', {
    callee: '999000000010,999000000096',
    fileId: file.data,
    appId: 'EXAMPLE1',
  });
  await advance(3.5 * minute);
  return [file, task, ivr, played];
}

/** What follows, and all that there is to see afterwards. */
async function goOn({ ask, sendByAgent, settle, laaffic, deliveries, calls, ledger, now }: LaafficDesk) {
  const third = await sendByAgent({ taskName: 'third' });
  await settle();
  const page = { current: 1, size: 100 };
  const range = { strTime: '2030-01-15T00:00:00Z', endTime: '2030-01-20T00:00:00Z' };
  const answers = [
    await ask('/voice/group/call/query', { ...page, params: { ...allTimes, taskType: 3 } }),
    await ask('/v3/voice/group/call/query', { ...page, params: allTimes }),
    await ask('/voice/recallFlow/queryPage', { ...page, params: allTimes }),
    await ask('/v3/voice/recordGroupQuery', { ...page, params: range }),
    await ask('/v3/voice/fileUpload', { fileName: 'reminder.wav', file: 'UklGRiQAAABXQVZF' }),
    await ask('/v3/getBalance'),
  ];
  const seen = {
    tasks: laaffic.tasks(),
    flows: laaffic.recallFlows(),
    files: laaffic.files(),
    calls: calls(),
  };
  return structuredClone({ third, answers, ...seen, deliveries: deliveries(), ledger: ledger(), now: now() });
}

it('goes on from a snapshot as it went on before', async () => {
  const desk = await open();
  await begin(desk);
  const saved = await desk.snapshot();
  const first = await goOn(desk);
  expect(first.tasks).toHaveLength(6);
  expect(first.deliveries.length).toBeGreaterThan(20);
  await desk.restore(saved);
  expect(await goOn(desk)).toEqual(first);
  const other = await open();
  await other.restore(saved);
  expect(await goOn(other)).toEqual(first);
});

it('is the same after a reset, to the byte of every push', async () => {
  const desk = await open();
  const begun = await begin(desk);
  const first = await goOn(desk);
  await desk.reset();
  expect(desk.laaffic.tasks()).toEqual([]);
  expect(desk.laaffic.files()).toEqual([]);
  expect(desk.laaffic.recallFlows()).toMatchObject([{ keyId: 299, status: 0, nodes: [{}] }]);
  expect(await begin(desk)).toEqual(begun);
  expect(await goOn(desk)).toEqual(first);
});
