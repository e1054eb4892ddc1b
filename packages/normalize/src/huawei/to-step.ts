import type { ProcessDialogOutput } from '@outdial/huawei';
import { mapNative } from '../map-native.js';
import type { DialogStep } from '../model/dialog-step.js';
import { filledTextOf, recordOf, textOf } from '../read-native.js';
import { hangUpReasons } from './hang-up-reasons.js';
import { querySubjects } from './query-subjects.js';
import { toInteractParts } from './to-interact-parts.js';
import { transferTargets } from './transfer-targets.js';

type Outparams = Readonly<Record<string, unknown>>;
type Step = DialogStep<ProcessDialogOutput>;
/** A step but for what all steps have. */
type Parts = Step extends infer Each
  ? Each extends Step
    ? Omit<Each, 'id' | 'native' | 'raw'>
    : never
  : never;

/** Where a step stands in its dialog: its number, and which inaction it answers. */
export interface StepPlace {
  readonly id: string;
  readonly inaction: number;
}

/**
 * What to do for each `outaction`. 7 and 13 answer side requests, so one that comes unasked is as unknown as a number that no
 * page lists.
 */
const partsByOutaction: Readonly<Record<string, (outparams: Outparams) => Parts>> = {
  '9': toInteractParts,
  '10': (outparams) => ({
    kind: 'hang_up',
    speak: undefined,
    reason: mapNative(hangUpReasons, textOf(outparams.release_reason)),
  }),
  '11': (outparams) => ({
    kind: 'transfer',
    speak: undefined,
    target: mapNative(transferTargets, textOf(outparams.trans_type)),
    destination: filledTextOf(outparams.route_value),
    data: filledTextOf(outparams.trans_data),
    callerNumber: filledTextOf(outparams.calling_num),
    recordTo: filledTextOf(outparams.record_path),
  }),
  '12': (outparams) => ({
    kind: 'query',
    subject: mapNative(querySubjects, textOf(outparams.prompt_type)),
    queue: filledTextOf(outparams.skill_id),
    mediaChange: filledTextOf(outparams.changeType),
  }),
};

/** Turns an answer into a step. `outaction` may come as a number or as text, and any of `outparams` may be missing. */
export function toStep(raw: ProcessDialogOutput, { id, inaction }: StepPlace): Step {
  const outaction = textOf(raw.outaction) ?? '';
  const fields = recordOf(raw.outparams);
  const toParts = Object.hasOwn(partsByOutaction, outaction) ? partsByOutaction[outaction] : undefined;
  const parts = toParts?.(fields) ?? { kind: 'unknown' };
  return { ...parts, id, native: { action: raw.outaction, request: inaction, fields }, raw };
}
