// One program leads the dialogs of both vendors' robots, over real HTTP, and only the adapter differs.
import { createAlibabaClient } from '@outdial/alibaba';
import { createHuaweiClient } from '@outdial/huawei';
import type { CallerEventWith, Dialog, DialogAdapterWith, DialogStep } from '@outdial/normalize';
import { alibabaDialogs } from '@outdial/normalize/alibaba';
import { huaweiDialogs } from '@outdial/normalize/huawei';
import { type Simulator, type SimulatorOptions, startSimulator } from '@outdial/simulator';
import { afterEach, describe, expect, it } from 'vitest';

type Needs = 'keys' | 'silence' | 'failedTransfers' | 'bargeIn';
type Dialogs = DialogAdapterWith<Needs>;
type PersonEvent = CallerEventWith<Needs>;

const robot: NonNullable<Exclude<SimulatorOptions['script'], string>> = {
  robots: [
    {
      flow: {
        start: 'greeting',
        nodes: {
          greeting: {
            says: 'Hello, may I ask you something?',
            interruptible: true,
            listens: { silence: 'again', otherwise: 'menu', phrases: [{ contains: 'no', goTo: 'bye' }] },
          },
          again: { says: 'Are you there?', listens: { silence: 'bye', otherwise: 'menu' } },
          menu: {
            says: 'Press 1 for a person, 2 to end.',
            interruptible: true,
            listens: { keys: { 1: 'person', 2: 'bye' }, silence: 'bye' },
          },
          person: { says: 'One moment.', transfer: { to: 'service', failed: 'apology' } },
          apology: { says: 'Sorry, nobody is free.' },
          bye: { says: 'Goodbye.' },
        },
      },
    },
  ],
};

/** What makes the adapter of each vendor: the one line that differs. */
const vendors: Readonly<Record<string, (simulator: Simulator) => Dialogs>> = {
  alibaba: ({ alibaba: { url: baseUrl, accessKeyId, accessKeySecret } }) =>
    alibabaDialogs({
      client: createAlibabaClient({ baseUrl, credentials: { accessKeyId, accessKeySecret } }),
      instanceId: 'instance-1',
      firstWords: '是的',
      assumeTurns: true,
    }),
  huawei: ({ huawei: { url: baseUrl, vdnId, appKey, appSecret } }) =>
    huaweiDialogs({
      client: createHuaweiClient({ baseUrl, vdnId, credentials: { appKey, appSecret } }),
      accessCode: '880086',
    }),
};

/** What the person does when the robot has said something. */
interface Person {
  hears(text: string): PersonEvent;
  readonly isTransferred?: boolean;
}

const patient: Person = {
  hears: (text) => (text.includes('Press 1') ? { kind: 'pressed', keys: '1' } : { kind: 'said', text: 'yes' }),
  isTransferred: true,
};

let simulator: Simulator | undefined;
afterEach(() => simulator?.close());

async function start(vendor: string, settings: SimulatorOptions = {}) {
  simulator = await startSimulator({ script: robot, ...settings });
  const dialogs = vendors[vendor]?.(simulator) ?? expect.fail(`no ${vendor}`);
  return { simulator, dialogs };
}

const call = { id: 'call-0001', direction: 'outbound', person: '999000000001', line: '999000000100' } as const;

/** The program: does what the robot wants, and says what came of it. */
async function lead(dialogs: Dialogs, person: Person): Promise<Dialog> {
  const dialog = await dialogs.open(call);
  while (!dialog.ended) await dialog.reply(eventOf(dialog.step, person));
  return dialog;
}

function eventOf(step: DialogStep, person: Person): PersonEvent {
  switch (step.kind) {
    case 'interact': {
      const isAsked = step.listen.normalized || step.collectKeys.normalized;
      return isAsked ? person.hears(step.speak?.text ?? '') : { kind: 'played' };
    }
    case 'transfer':
      return { kind: 'transferred', succeeded: person.isTransferred ?? false };
    case 'query':
      return { kind: 'queried', queue: { position: 1 } };
    default:
      return { kind: 'hung_up' };
  }
}

function talkOf(dialog: Dialog): string[] {
  return dialog.transcript().map(({ who, what, text, keys }) => `${who}: ${text ?? keys ?? what}`);
}

/** Whether the vendor holds no dialog open. */
function isClosed({ alibaba, huawei }: Simulator, vendor: string): boolean {
  return vendor === 'huawei'
    ? huawei.dialogs().every(({ state }) => state === 'ended')
    : alibaba.conversations().every(({ ended }) => ended);
}

describe.each(Object.keys(vendors))('the dialog loop with %s', (vendor) => {
  it('says, presses and is transferred', async () => {
    const started = await start(vendor);
    const dialog = await lead(started.dialogs, patient);
    expect(talkOf(dialog)).toEqual([
      'robot: Hello, may I ask you something?',
      'callee: yes',
      'robot: Press 1 for a person, 2 to end.',
      'callee: 1',
      'robot: One moment.',
    ]);
    expect(dialog.ended).toBe(true);
    // Alibaba keeps the conversation of a call that was handed on, for a further turn when that failed.
    expect(isClosed(started.simulator, vendor)).toBe(vendor === 'huawei');
  });

  it('goes on when the transfer failed', async () => {
    const started = await start(vendor);
    const dialog = await lead(started.dialogs, { ...patient, isTransferred: false });
    expect(talkOf(dialog).slice(4)).toEqual([
      'robot: One moment.',
      'robot: Sorry, nobody is free.',
      'robot: hung_up',
    ]);
    expect(isClosed(started.simulator, vendor)).toBe(true);
  });

  it('tells that the person is silent', async () => {
    const started = await start(vendor);
    const dialog = await lead(started.dialogs, { hears: () => ({ kind: 'silent' }) });
    expect(talkOf(dialog)).toEqual([
      'robot: Hello, may I ask you something?',
      'callee: silent',
      'robot: Are you there?',
      'callee: silent',
      'robot: Goodbye.',
      'robot: hung_up',
    ]);
    expect(isClosed(started.simulator, vendor)).toBe(true);
  });

  it('lets the person interrupt where the robot lets them', async () => {
    const { dialogs } = await start(vendor);
    const dialog = await dialogs.open(call);
    expect(dialog.step).toMatchObject({ kind: 'interact', interruptible: { normalized: true } });
    await dialog.reply({ kind: 'silent' });
    expect(dialog.step).toMatchObject({ kind: 'interact', interruptible: { normalized: false } });
    await dialog.reply({ kind: 'said', text: 'yes' });
    await dialog.reply({ kind: 'pressed', keys: '2', interrupted: true });
    expect(dialog.transcript().filter(({ interrupted }) => interrupted)).toMatchObject([
      { keys: '2', step: '3' },
    ]);
    await dialog.hangUp();
  });

  it('closes the dialog when the person hangs up', async () => {
    const started = await start(vendor);
    const dialog = await lead(started.dialogs, {
      hears: (text) => (text.includes('Press') ? { kind: 'hung_up' } : { kind: 'said', text: 'yes' }),
    });
    expect(talkOf(dialog).at(-1)).toBe('callee: hung_up');
    expect(isClosed(started.simulator, vendor)).toBe(true);
  });

  it('takes nothing but the hang-up after a lost answer', async () => {
    const started = await start(vendor);
    const dialog = await started.dialogs.open(call);
    started.simulator.addFault({ vendor: vendor as 'huawei', times: 1, fault: { kind: 'reset_after' } });
    await expect(dialog.reply({ kind: 'said', text: 'yes' })).rejects.toMatchObject({ outcome: 'unknown' });
    await expect(dialog.reply({ kind: 'said', text: 'yes' })).rejects.toMatchObject({
      name: 'ValidationError',
    });
    expect(isClosed(started.simulator, vendor)).toBe(false);
    await dialog.hangUp();
    expect(dialog.ended).toBe(true);
    expect(isClosed(started.simulator, vendor)).toBe(true);
  });

  it('closes a dialog whose opening was lost', async () => {
    const operation = vendor === 'huawei' ? 'processDialog' : 'dialogue';
    const fault = { vendor: vendor as 'huawei', operation, times: 1, fault: { kind: 'reset_after' } } as const;
    const started = await start(vendor, { faults: [fault] });
    await expect(started.dialogs.open(call)).rejects.toMatchObject({ outcome: 'unknown' });
    expect(isClosed(started.simulator, vendor)).toBe(false);
    await started.dialogs.hangUp(call);
    expect(isClosed(started.simulator, vendor)).toBe(true);
  });
});
