import type { DialogueOutput } from '@outdial/alibaba';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DialogStep } from '../model/dialog-step.js';
import { recordOf } from '../read-native.js';
import { arbitraryFromSchema } from '../testing/arbitrary-from-schema.js';
import { leafPathsOf } from '../testing/leaf-paths.js';
import { readSpec, responseSchema } from '../testing/read-spec.js';
import { alibabaDialogUnmapped } from './dialog-unmapped.js';
import { toStep } from './to-step.js';

/** Where a field of Feedback has its place in a step of a kind that it belongs to; undefined in any other. */
const homes: Readonly<Record<string, ((step: DialogStep) => { readonly found: unknown }) | undefined>> = {
  Action: ({ native }) => ({ found: native.action }),
  Content: (step) => ({ found: 'speak' in step ? step.speak?.text : step.native.fields.Content }),
  ActionParams: (step) => ({
    found: step.kind === 'transfer' ? step.destination : step.native.fields.ActionParams,
  }),
  Interruptible: (step) => ({
    found: step.kind === 'interact' ? step.interruptible.native : step.native.fields.Interruptible,
  }),
};

const spec = readSpec('alibaba');
const operations = ['dialogue', 'taskPreparing', 'recordFailure', 'inflightTaskTimeout'];
const mapped = [...Object.keys(homes).map((name) => `dialogue /Feedback/${name}`), 'taskPreparing /TaskId'];

const actions = fc.constantFrom(
  'broadcast',
  'Broadcast',
  'Hangup',
  'HangUp',
  'TransferToAgent',
  'TransferToIVR',
);
const anyAnswer = fc
  .tuple(arbitraryFromSchema(responseSchema(spec, 'dialogue'), spec), fc.option(actions, { nil: undefined }))
  .map(([answer, Action]) => {
    const { Feedback, ...rest } = answer as Record<string, unknown>;
    if (Feedback === undefined) return rest;
    return { ...rest, Feedback: { ...recordOf(Feedback), ...(Action !== undefined && { Action }) } };
  });

describe('the fields of Alibaba’s dialog answers', () => {
  it('are all mapped, or listed with the reason why not', () => {
    const leaves = operations.flatMap((operation) =>
      leafPathsOf(responseSchema(spec, operation), spec).map(
        (path) => `${operation} /${path.replaceAll('.', '/')}`,
      ),
    );
    const unmapped = alibabaDialogUnmapped.map(({ field }) => field);
    expect([...mapped, ...unmapped].sort()).toEqual(leaves.sort());
  });

  it('are none of them lost on the way into a step', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const before = structuredClone(answer);
        const step = toStep(answer as DialogueOutput, { id: '3', actionKey: 'Hangup' });
        expect(step.raw).toEqual(before);
        const feedback = recordOf(before.Feedback);
        expect(step).toMatchObject({ id: '3', native: { request: 'Hangup', fields: feedback } });
        for (const [name, leaf] of Object.entries(feedback)) {
          const home = Object.hasOwn(homes, name) ? homes[name]?.(step) : undefined;
          if (home === undefined) continue;
          seen.add(`${step.kind} ${name}`);
          expect(home.found === '' ? undefined : home.found, name).toBe(leaf === '' ? undefined : leaf);
        }
      }),
      { numRuns: 800 },
    );
    expect(seen).toContain('interact Interruptible');
    expect(seen).toContain('transfer ActionParams');
    expect(seen).toContain('hang_up Content');
  });
});
