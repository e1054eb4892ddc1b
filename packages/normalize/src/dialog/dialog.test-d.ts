import type { AlibabaClient, DialogueOutput } from '@outdial/alibaba';
import type { HuaweiClient } from '@outdial/huawei';
import { describe, expectTypeOf, it } from 'vitest';
import { alibabaDialogs } from '../alibaba/index.js';
import { huaweiDialogs } from '../huawei/index.js';
import type {
  CallerEvent,
  CallerEventWith,
  DialogAdapter,
  DialogAdapterWith,
  DialogStep,
  Transcript,
  Unsupported,
} from '../index.js';

const documented = alibabaDialogs({ client: {} as AlibabaClient, instanceId: 'i', firstWords: '是的' });
const assuming = alibabaDialogs({
  client: {} as AlibabaClient,
  instanceId: 'i',
  firstWords: '是的',
  assumeTurns: true,
  inboundCallType: 'Inbound',
});
const huawei = huaweiDialogs({ client: {} as HuaweiClient, accessCode: '880086' });
type DialogOf<Adapter extends { open(call: never): unknown }> = Awaited<ReturnType<Adapter['open']>>;
declare const alibabaDialog: DialogOf<typeof documented>;
declare const huaweiDialog: DialogOf<typeof huawei>;

const call = { id: '1', direction: 'outbound', person: '+1', line: '+2' } as const;

describe('what a vendor’s dialogs cannot do', () => {
  it('does not compile, and the reason is in the type', () => {
    // @ts-expect-error Unsupported<"Alibaba Cloud documents no report of pressed keys: allow it by assumeTurns">
    void (() => alibabaDialog.reply({ kind: 'pressed', keys: '1' }));
    // @ts-expect-error Unsupported<"Alibaba Cloud documents no report of silence: allow it by assumeTurns">
    void (() => alibabaDialog.reply({ kind: 'silent' }));
    // @ts-expect-error Unsupported<"Alibaba Cloud documents no report of a failed transfer: allow it by assumeTurns">
    void (() => alibabaDialog.reply({ kind: 'transferred', succeeded: false }));
    // @ts-expect-error Unsupported<"Alibaba Cloud does not take who hung up">
    void (() => alibabaDialog.hangUp({ by: 'person' }));
    // @ts-expect-error Unsupported<"Alibaba Cloud has no capture system to start">
    void (() => alibabaDialog.startCapture());
    // @ts-expect-error Unsupported<"Alibaba Cloud documents no word for the call type of an inbound call: …">
    void (() => documented.open({ ...call, direction: 'inbound' }));
    // @ts-expect-error Unsupported<"Huawei Cloud takes no reports on the calls of its campaigns">
    void (() => huawei.announceCall('job-1'));
    // @ts-expect-error Unsupported<"Huawei Cloud opens a dialog before the person has said anything">
    void (() => huawei.open({ ...call, firstWords: '是的' }));
    type Capture = (typeof alibabaDialog)['startCapture'];
    expectTypeOf<Capture>().toEqualTypeOf<Unsupported<'Alibaba Cloud has no capture system to start'>>();
  });

  it('is allowed by an option that names the assumption', () => {
    void (() => assuming.open({ ...call, direction: 'inbound' }));
    void (async () => (await assuming.open(call)).reply({ kind: 'pressed', keys: '1' }));
    expectTypeOf(assuming.capabilities.keys).toEqualTypeOf<true>();
    // @ts-expect-error no option makes the vendor take who hung up
    void (async () => (await assuming.open(call)).hangUp({ by: 'person' }));
  });

  it('compiles where the vendor can', () => {
    void (() => huaweiDialog.reply({ kind: 'pressed', keys: '1', interrupted: true }));
    void (() => huaweiDialog.reply({ kind: 'transferred', succeeded: Math.random() > 0.5 }));
    void (() => huaweiDialog.hangUp({ by: 'fault' }));
    void (() => alibabaDialog.reply({ kind: 'said', text: 'yes', interrupted: true }));
    void (() => alibabaDialog.reply({ kind: 'transferred', succeeded: true }));
    expectTypeOf<CallerEvent>().toExtend<Parameters<typeof huaweiDialog.reply>[0]>();
  });

  it('is no step, either', () => {
    type Kinds = (typeof alibabaDialog)['step']['kind'];
    expectTypeOf<Kinds>().toEqualTypeOf<'interact' | 'transfer' | 'hang_up' | 'unknown'>();
    expectTypeOf<(typeof huaweiDialog)['step']['kind']>().toEqualTypeOf<DialogStep['kind']>();
  });
});

describe('a program for several vendors', () => {
  it('says what it needs, and takes no vendor that cannot', () => {
    const lead = (_dialogs: DialogAdapterWith<'keys' | 'silence'>) => undefined;
    lead(huawei);
    lead(assuming);
    // @ts-expect-error Unsupported<"Alibaba Cloud documents no report of pressed keys: allow it by assumeTurns">
    lead(documented);
  });

  it('has no more than it needs', async () => {
    const lead = async (dialogs: DialogAdapterWith<'keys'>): Promise<void> => {
      const dialog = await dialogs.open(call);
      await dialog.reply({ kind: 'pressed', keys: '1' });
      // @ts-expect-error nothing says that the vendor takes silence
      await dialog.reply({ kind: 'silent' });
      // @ts-expect-error nothing says that it takes failed transfers
      await dialog.reply({ kind: 'transferred', succeeded: false });
      // @ts-expect-error nor that it has a capture system
      await dialog.startCapture();
    };
    lead(huawei);
    const any: DialogAdapter[] = [huawei, documented, assuming];
    expectTypeOf(any).toBeArray();
    expectTypeOf<CallerEventWith<'keys'>['kind']>().toEqualTypeOf<
      'said' | 'pressed' | 'played' | 'recorded' | 'transferred' | 'queried' | 'hung_up'
    >();
  });
});

describe('a dialog', () => {
  it('keeps the vendor’s own type of answer', () => {
    expectTypeOf<(typeof alibabaDialog)['step']['raw']>().toEqualTypeOf<DialogueOutput>();
  });

  it('has a transcript as calls of campaigns do', () => {
    expectTypeOf(huaweiDialog.transcript()).toExtend<Transcript>();
  });

  it('has steps that are told apart by kind, to the last one', () => {
    const name = (step: DialogStep): string => {
      switch (step.kind) {
        case 'interact':
        case 'transfer':
        case 'query':
        case 'hang_up':
        case 'unknown':
          return step.kind;
      }
    };
    expectTypeOf(name).returns.toBeString();
    // @ts-expect-error an event says what came of a step
    const _event: CallerEvent = { kind: 'said' };
  });
});
