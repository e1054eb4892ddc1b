// What only one vendor has: Huawei's capture system, look-ups and play times, Alibaba's tasks. Over real HTTP.
import { createAlibabaClient } from '@outdial/alibaba';
import { createHuaweiClient } from '@outdial/huawei';
import { alibabaDialogs } from '@outdial/normalize/alibaba';
import { huaweiDialogs } from '@outdial/normalize/huawei';
import { type SimulatorOptions, startSimulator } from '@outdial/simulator';
import { afterEach, describe, expect, it } from 'vitest';

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

const script: SimulatorOptions['script'] = {
  robots: [
    {
      flow: {
        start: 'greeting',
        nodes: {
          greeting: { says: 'Which queue?', interruptible: true, listens: { otherwise: 'queue' } },
          queue: { says: '', asksQueue: { queue: '31', goTo: 'number' } },
          number: { says: 'Hold on.', transfer: { to: '999000000200' } },
        },
      },
    },
  ],
};
const call = { id: 'call-0001', direction: 'outbound', person: '999000000001', line: '999000000100' } as const;

interface Sent {
  readonly inaction?: number;
  readonly inparams?: Readonly<Record<string, string>>;
  readonly extparams?: Readonly<Record<string, string>>;
}

async function startHuawei() {
  const simulator = await startSimulator({ vendors: ['huawei'], script });
  endings.push(() => simulator.close());
  const sent: Sent[] = [];
  const { url: baseUrl, vdnId, appKey, appSecret } = simulator.huawei;
  const client = createHuaweiClient({
    baseUrl,
    vdnId,
    credentials: { appKey, appSecret },
    fetch: async (url, init) => {
      sent.push((await new Response(init.body as BodyInit).json()) as Sent);
      return fetch(url, init);
    },
  });
  return { simulator, sent, dialogs: huaweiDialogs({ client, accessCode: '880086' }) };
}

describe('with Huawei alone', () => {
  it('a prompt is stopped when the capture system has heard something, and how far it got is told', async () => {
    const { dialogs, sent } = await startHuawei();
    const dialog = await dialogs.open({ ...call, data: 'vip=1' });
    expect(await dialog.startCapture()).toMatchObject({ normalized: true });
    const polls = [await dialog.hasRecognition(), await dialog.hasRecognition()];
    expect(polls.map(({ normalized, native }) => [normalized, native])).toEqual([
      [false, '0'],
      [true, '1'],
    ]);
    const prompt = { begunAt: new Date('2030-01-01T00:00:00Z'), endedAt: new Date('2030-01-01T00:00:02Z') };
    await dialog.reply({ kind: 'said', text: 'key-1@1', interrupted: true, prompt });
    const reports = sent.filter(({ inaction }) => inaction !== undefined);
    expect(reports.map(({ inaction }) => inaction)).toEqual([8, 7, 13, 13, 9]);
    expect(reports[0]?.extparams).toEqual({ transin_data: 'vip=1' });
    expect(reports[4]?.inparams).toMatchObject({
      begin_play: '2030010100:00:00',
      end_play: '2030010100:00:02',
    });
    await dialog.hangUp();
  });

  it.each([true, false])(
    'a look-up is answered and a transfer to a number reported: %s',
    async (succeeded) => {
      const { dialogs, simulator } = await startHuawei();
      const dialog = await dialogs.open(call);
      const seen = [dialog.step.native];
      const events = [
        { kind: 'said', text: 'service' },
        { kind: 'queried', queue: { position: 2, agents: 5 } },
        { kind: 'played' },
        { kind: 'transferred', succeeded, recorded: succeeded },
      ] as const;
      for (const event of events) seen.push((await dialog.reply(event)).native);
      expect(seen.map(({ request, action }) => [request, action])).toEqual([
        [8, 9],
        [9, 12],
        [9, 9],
        [9, 11],
        [11, 10],
      ]);
      expect(dialog.ended).toBe(succeeded);
      await dialog.hangUp();
      expect(simulator.huawei.dialogs()).toMatchObject([{ state: 'ended', transferred: succeeded }]);
    },
  );
});

describe('with Alibaba alone', () => {
  it('a call of a job is announced, led as its task, and reported when nobody was reached', async () => {
    const simulator = await startSimulator({
      vendors: ['alibaba'],
      clock: 'manual',
      start: new Date('2030-01-15T01:00:00Z'),
    });
    endings.push(() => simulator.close());
    const { url: baseUrl, accessKeyId, accessKeySecret } = simulator.alibaba;
    const client = createAlibabaClient({ baseUrl, credentials: { accessKeyId, accessKeySecret } });
    const instanceId = 'instance-1';
    const job = await jobOf(client, instanceId);
    const dialogs = alibabaDialogs({ client, instanceId, firstWords: '是的' });

    const { task = '' } = await dialogs.announceCall(job);
    const dialog = await dialogs.open({ ...call, task, firstWords: '喂?' });
    await dialog.hangUp();
    const told = await client.getTaskByUuid({ InstanceId: instanceId, TaskId: task, WithConversations: true });
    expect(told.data.Task).toMatchObject({ CallId: call.id, CalledNumber: call.person });

    const second = (await dialogs.announceCall(job)).task ?? '';
    const startedAt = simulator.now();
    await dialogs.reportUnreached({ ...call, id: 'call-2', task: second, startedAt, cause: 'busy' });
    const { data } = await client.getTaskByUuid({ InstanceId: instanceId, TaskId: second });
    expect(data.Task).toMatchObject({ CallId: 'call-2' });
  });
});

/** A job that the vendor calls by itself only much later. */
async function jobOf(client: ReturnType<typeof createAlibabaClient>, InstanceId: string): Promise<string> {
  const later = Date.UTC(2030, 0, 16);
  const group = await client.createJobGroup({
    InstanceId,
    JobGroupName: 'calls of our own',
    ScriptId: 'script-1',
    StrategyJson: { repeatBy: 'Once', startTime: later, endTime: later + 3_600_000 },
  });
  const jobs = await client.assignJobs({
    InstanceId,
    JobGroupId: group.data.JobGroup?.JobGroupId ?? '',
    JobsJson: [{ contacts: [{ name: 'Ada', phoneNumber: '999000000001', referenceId: 'a-1' }] }],
  });
  return jobs.data.JobsId?.[0] ?? '';
}
