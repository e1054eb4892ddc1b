import type { ProcessDialogOutput } from '@outdial/huawei';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InteractStep } from '../model/dialog-step.js';
import { readExample } from '../testing/read-example.js';
import { toStep } from './to-step.js';

const place = { id: '1', inaction: 8 };

function stepOf(outaction: unknown, outparams?: unknown): ReturnType<typeof toStep> {
  return toStep({ outaction, outparams } as ProcessDialogOutput, place);
}

describe('toStep', () => {
  it.each([
    ['1-initialize', { kind: 'interact', listen: { normalized: true, native: '1101200' } }],
    [
      '2-speech',
      {
        kind: 'interact',
        speak: {
          form: { normalized: 'spoken_text', native: '2' },
          language: { normalized: 'en', native: '1' },
        },
        listen: { normalized: false },
        collectKeys: {
          normalized: {
            maximum: 11,
            confirmKey: '#',
            cancelKey: undefined,
            timeoutSeconds: { normalized: 5, native: '5' },
          },
          native: '1011101',
        },
        timeoutSeconds: { normalized: 15, native: '15' },
      },
    ],
    [
      'documented',
      {
        speak: { form: { normalized: 'audio_file', native: '1' }, file: 'welcome', text: '查询话费' },
        collectKeys: { normalized: { maximum: 12 } },
        record: { normalized: undefined, native: '1' },
      },
    ],
    [
      'chat',
      { speak: { form: { normalized: 'shown_text' } }, listen: { normalized: true, native: undefined } },
    ],
    ['3-keys', { kind: 'query', subject: { normalized: 'queue', native: '2' }, queue: '31' }],
    ['documented-query', { kind: 'query', subject: { normalized: 'own_queue', native: '1' } }],
    [
      '4-queue-data',
      {
        kind: 'transfer',
        target: { normalized: 'queue', native: '3' },
        destination: 'billing',
        data: 'topic=bill',
      },
    ],
    ['documented-transfer', { kind: 'transfer', callerNumber: '1234567890', recordTo: undefined }],
    ['documented-disconnect', { kind: 'hang_up', reason: { normalized: 'completed', native: '0' } }],
    ['failed', { kind: 'hang_up', reason: { normalized: 'unhandled_error', native: '1' } }],
    ['documented-recording', { kind: 'unknown', native: { action: '7', request: 8, fields: {} } }],
    ['documented-recognition', { kind: 'unknown', native: { action: '13', request: 8 } }],
  ])('reads the answer %s', (name, expected) => {
    const raw = readExample<ProcessDialogOutput>('huawei', `processDialog.${name}.response`);
    const step = toStep(raw, place);
    expect(step).toMatchObject(expected);
    expect(step.raw).toBe(raw);
  });

  it('records the person where the prompt type says so', () => {
    expect(stepOf('9', { prompt_type: '4', prompt_wav: '/records/1.wav', tone: 'true' })).toMatchObject({
      kind: 'interact',
      speak: undefined,
      listen: { normalized: false },
      record: {
        normalized: { file: '/records/1.wav', beep: { normalized: true, native: 'true' } },
        native: '4',
      },
    });
  });

  it.each([
    ['1000000', { listen: false, interruptible: false }],
    ['1101200', { listen: true, interruptible: true }],
    ['1201200', { listen: true, interruptible: false }],
    ['1020401', { listen: false, interruptible: false }],
    ['1220401', { listen: true, interruptible: false }],
    ['1120401', { listen: true, interruptible: 'unknown' }],
    ['2101200', { listen: 'unknown', interruptible: 'unknown' }],
    ['1301200', { listen: 'unknown', interruptible: 'unknown' }],
  ])('reads from %s what interrupts', (model_type, { listen, interruptible }) => {
    expect(stepOf(9, { prompt_type: '2', prompt_text: 'x', model_type })).toMatchObject({
      listen: { normalized: listen, native: model_type },
      interruptible: { normalized: interruptible, native: model_type },
    });
  });

  it('says nothing where the template does not play', () => {
    expect(stepOf(9, { prompt_type: '1', prompt_text: 'x', model_type: '0100000' })).toMatchObject({
      speak: undefined,
      listen: { normalized: true },
    });
  });

  it('takes a length of 0 for none where keys are asked for', () => {
    const { collectKeys } = stepOf(9, { prompt_type: '2', model_type: '1010001' }) as InteractStep;
    expect(collectKeys.normalized).toMatchObject({ maximum: undefined, confirmKey: '#' });
  });

  it('does not guess at a template of another shape', () => {
    expect(stepOf(9, { prompt_type: '2', prompt_text: 'x', model_type: '12' })).toMatchObject({
      listen: { normalized: 'unknown', native: '12' },
      collectKeys: { normalized: undefined, native: '12' },
    });
  });

  it.each([undefined, null, {}, [], 'x', { prompt_type: 2, timeout: 10 }])(
    'bears outparams %j',
    (outparams) => {
      for (const outaction of [9, '10', 11, '12', 99, null]) {
        expect(stepOf(outaction, outparams)).toHaveProperty('kind');
      }
    },
  );

  it('reads numbers where the vendor means text', () => {
    expect(stepOf(9, { prompt_type: 2, prompt_text: 'x', timeout: 10 })).toMatchObject({
      speak: { form: { normalized: 'spoken_text', native: '2' } },
      timeoutSeconds: { normalized: 10, native: 10 },
    });
  });

  it('never throws, never loses the answer, and knows no value that is not in a table', () => {
    const names = [
      'prompt_type',
      'prompt_text',
      'model_type',
      'trans_type',
      'release_reason',
      'timeout',
      'tone',
    ];
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', 'toString'));
    const outparams = fc.dictionary(fc.constantFrom(...names), value);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(9, '10', 11, '12'), value), outparams, (outaction, params) => {
        const raw = { outaction, outparams: params } as unknown as ProcessDialogOutput;
        const step = toStep(raw, place);
        expect(step.raw).toBe(raw);
        if (step.kind === 'transfer' && !/^([1-8]|3[123])$/.test(String(params.trans_type))) {
          expect(step.target.normalized).toBe('unknown');
        }
      }),
    );
  });
});
