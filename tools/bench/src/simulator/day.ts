// A day's campaign: 10,000 orders in one NXCloud task, redialled within the round, with signed callbacks to a receiver in this process; twice with one seed.
import { createHash } from 'node:crypto';
import { nxcloudDigest } from '@outdial/signing';
import { startSimulator } from '@outdial/simulator';

const callees = 10_000;
const start = new Date('2030-01-01T00:00:00Z');

async function runDay() {
  let callbacks = 0;
  const begin = performance.now();
  const simulator = await startSimulator({
    listen: false,
    vendors: ['nxcloud'],
    clock: 'manual',
    start,
    now: () => start,
    script: { distribution: { answered: 5, no_answer: 3, busy: 1, voicemail: 1 } },
    onCallback: () => {
      callbacks += 1;
      return new Response('');
    },
  });
  const { url, uuid, secretKey } = simulator.nxcloud;
  const body = JSON.stringify(request());
  const { headers } = nxcloudDigest.sign(
    { body },
    { uuid, secretKey },
    { now: () => start, nonce: () => '0'.repeat(32) },
  );
  const response = await simulator.fetch(`${url}/callcentre/api/v3/createAndCall`, {
    method: 'POST',
    headers,
    body,
  });
  const { successCount } = (await response.json()) as { successCount: number };
  if (successCount !== callees) throw new Error(`Only ${successCount} orders were taken`);
  await simulator.settle();
  const seconds = (performance.now() - begin) / 1000;
  const calls = simulator.calls();
  const journal = JSON.stringify([simulator.journal(), simulator.deliveries(), calls]);
  const virtual = (simulator.now().getTime() - start.getTime()) / 3_600_000;
  await simulator.close();
  return {
    seconds,
    calls: calls.length,
    callbacks,
    hours: virtual,
    journal: createHash('sha256').update(journal).digest('hex'),
  };
}

function request(): object {
  const callList = Array.from({ length: callees }, (_, index) => ({
    orderID: `o-${index}`,
    userPhone: `99900${1_000_000 + index}`,
    other: '',
    userName: '',
    customerName: '',
    params: [],
  }));
  const address = 'http://127.0.0.1/in';
  return {
    productID: 'callbot',
    userTaskID: 'day',
    sceneID: 'scene-1',
    taskCreateSetting: {
      strategyName: '默认策略',
      startupType: 3,
      startupAt: 0,
      zoneSecond: 0,
      dialAtWeekDay: '1,2,3,4,5,6,7',
      dialAtUpHour: '9,10,11,12,13,14,15,16,17',
      dialAtDownHour: '9,10,11,12,13,14,15,16,17',
      maxRingTime: 30,
      routeID: '',
      maxCall: 20,
      taskName: 'day',
      taskCallbackUrl: address,
    },
    funcFlag: {
      taskKeep: false,
      roundRedial: true,
      wholeTTS: false,
      smsEnable: false,
      smsFuncFlag: [],
      phoneEncrypt: false,
    },
    callInfoList: { orderCallbackUrl: address, callCallbackUrl: address, callList },
  };
}

const [one, other] = [await runDay(), await runDay()];
const figures = {
  'first run, s': one.seconds,
  'second run, s': other.seconds,
  calls: one.calls,
  callbacks: one.callbacks,
  'hours of the clock': one.hours,
  'same journal twice': Number(one.journal === other.journal),
};
console.log(JSON.stringify(figures));
