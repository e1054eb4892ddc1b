import { type Callee, outcomeOf } from '@outdial/normalize';
import { toCreateAndCall, toVoiceEvent } from '@outdial/normalize/nxcloud';
import { type CreateAndCallInput, createNxcloudClient, type NxcloudEvent } from '@outdial/nxcloud';
import type { Simulator } from '@outdial/simulator';
import documentedTask from '@outdial/specs/nxcloud/examples/createAndCall.documented.request.json' with {
  type: 'json',
};
import { startCallbackReceiver } from './callback-receiver.js';
import { draftCampaign } from './campaign-draft.js';
import type { VendorRun } from './vendor-run.js';

const longestWaitMs = 10_000;

/** Creates a task from the campaign, and listens to the signed callbacks until the task is completed. */
export async function runNxcloudCampaign(run: VendorRun, simulator: Simulator, callees: readonly Callee[]) {
  const { url, uuid, secretKey } = simulator.nxcloud;
  const credentials = { uuid, secretKey };
  const client = createNxcloudClient({ baseUrl: url, credentials, fetch: run.fetch });
  run.step('Is the service there, and are the credentials right?');
  await client.ping({ data: 'hello' });

  const events: NxcloudEvent[] = [];
  const completed = new Signal();
  const receiver = await startCallbackReceiver(credentials, simulator.now, (event) => {
    events.push(event);
    const { raw, ...normalized } = toVoiceEvent(event);
    run.compare({ what: `callback: ${normalized.kind}`, normalized, native: raw });
    if (normalized.kind === 'campaign_changed' && normalized.status.normalized === 'completed')
      completed.set();
  });
  try {
    run.step(
      `The documented body of createAndCall, its placeholders filled in, for ${callees.length} callees`,
    );
    const draft = { ...draftCampaign('demo-campaign-nxcloud'), callbacks: receiver.addresses };
    const { input, losses } = toCreateAndCall(draft, callees);
    const outcome = await outcomeOf(client.createAndCall(fillPlaceholders(input)));
    run.compare({
      what: 'outcome',
      normalized: { status: outcome.status, losses },
      native: nativeOf(outcome),
    });
    run.expect(outcome.status === 'accepted', 'the task to be accepted');

    run.step('Waiting for the calls');
    run.expect(await completed.within(longestWaitMs), `the task to be completed within ${longestWaitMs} ms`);
    const finished = events.filter(({ webhook }) => webhook === 'orderCallback').length;
    run.expect(
      finished === callees.length,
      `${callees.length} order callbacks, one a callee, not ${finished}`,
    );
  } finally {
    await receiver.close();
  }
}

/** The body printed by the vendor holds the word "string" wherever a value belongs: the campaign's values go there. */
function fillPlaceholders(input: CreateAndCallInput): CreateAndCallInput {
  const { manualCallSetting } = documentedTask.taskCreateSetting;
  const task = {
    ...documentedTask,
    ...input,
    taskCreateSetting: { ...documentedTask.taskCreateSetting, manualCallSetting, ...input.taskCreateSetting },
    funcFlag: { ...documentedTask.funcFlag, ...input.funcFlag },
  };
  return task as CreateAndCallInput;
}

function nativeOf(outcome: { status: string; data?: unknown; category?: unknown }): unknown {
  return outcome.status === 'accepted' ? outcome.data : outcome.category;
}

/** Something that is waited for, once. */
class Signal {
  #set: () => void = () => undefined;
  readonly #happened = new Promise<void>((resolve) => {
    this.#set = resolve;
  });

  set(): void {
    this.#set();
  }

  within(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      this.#happened.then(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}
