import type { ProcessDialogOutput } from '@outdial/huawei';
import { mapNative } from '../map-native.js';
import type { DialogStep } from '../model/dialog-step.js';
import { filledTextOf, recordOf, textOf } from '../read-native.js';
import { hangUpReasons } from './hang-up-reasons.js';
import { querySubjects } from './query-subjects.js';
import { toInteractStep } from './to-interact-step.js';
import { transferTargets } from './transfer-targets.js';

type Outparams = Readonly<Record<string, unknown>>;
type Step = DialogStep<ProcessDialogOutput>;

/**
 * What to do for each `outaction`. 7 and 13 answer side requests that a session never makes, so one that comes unasked is
 * as unknown as a number that no page lists.
 */
const stepsByOutaction: Readonly<Record<string, (outparams: Outparams, raw: ProcessDialogOutput) => Step>> = {
  '9': toInteractStep,
  '10': (outparams, raw) => ({
    kind: 'hang_up',
    speak: undefined,
    reason: mapNative(hangUpReasons, textOf(outparams.release_reason)),
    raw,
  }),
  '11': (outparams, raw) => ({
    kind: 'transfer',
    speak: undefined,
    target: mapNative(transferTargets, textOf(outparams.trans_type)),
    destination: filledTextOf(outparams.route_value),
    data: filledTextOf(outparams.trans_data),
    callerNumber: filledTextOf(outparams.calling_num),
    recordTo: filledTextOf(outparams.record_path),
    raw,
  }),
  '12': (outparams, raw) => ({
    kind: 'query',
    subject: mapNative(querySubjects, textOf(outparams.prompt_type)),
    queue: filledTextOf(outparams.skill_id),
    raw,
  }),
};

/** Turns an answer into a step. `outaction` may come as a number or as text, and any of `outparams` may be missing. */
export function toStep(raw: ProcessDialogOutput): Step {
  const outaction = textOf(raw.outaction);
  const toKnownStep =
    outaction !== undefined && Object.hasOwn(stepsByOutaction, outaction)
      ? stepsByOutaction[outaction]
      : undefined;
  return toKnownStep?.(recordOf(raw.outparams), raw) ?? { kind: 'unknown', native: outaction, raw };
}
