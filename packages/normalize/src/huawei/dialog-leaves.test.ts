import type { ProcessDialogOutput } from '@outdial/huawei';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DialogStep, HangUpStep, InteractStep, QueryStep, TransferStep } from '../model/dialog-step.js';
import { textOf } from '../read-native.js';
import { arbitraryFromSchema } from '../testing/arbitrary-from-schema.js';
import { leafPathsOf } from '../testing/leaf-paths.js';
import { leavesOfValue } from '../testing/leaves-of-value.js';
import { readSpec, responseSchema } from '../testing/read-spec.js';
import { huaweiDialogUnmapped } from './dialog-unmapped.js';
import { toStep } from './to-step.js';

type Fields = Readonly<Record<string, unknown>>;
/** Where a field has its place in a step; `fields` says of those that count only beside others. */
type Homes<Step> = Readonly<Record<string, (step: Step, fields: Fields) => unknown>>;

/** Asked for beside others that forbid it: then it is in `native.fields` alone. */
const elsewhere = Symbol('in native.fields');

const template = (fields: Fields) =>
  /^([01])([012])([012])\d\d[01][01]$/.exec(textOf(fields.model_type) ?? '');
const plays = (fields: Fields) => fields.prompt_type !== '4' && template(fields)?.[1] !== '0';
const collectsKeys = (fields: Fields) => (template(fields)?.[3] ?? '0') !== '0';

const interact: Homes<InteractStep> = {
  prompt_type: ({ record }) => record.native,
  prompt_wav: ({ speak, record }, fields) =>
    fields.prompt_type === '4' ? record.normalized?.file : plays(fields) ? speak?.file : elsewhere,
  prompt_text: ({ speak }, fields) => (plays(fields) ? speak?.text : elsewhere),
  language: ({ recognition }) => recognition.language.native,
  model_type: ({ listen }) => listen.native,
  timeout: ({ timeoutSeconds }) => timeoutSeconds.native,
  collectTimeout: ({ collectKeys }, fields) =>
    collectsKeys(fields) ? collectKeys.normalized?.timeoutSeconds.native : elsewhere,
  tone: ({ record }, fields) => (fields.prompt_type === '4' ? record.normalized?.beep.native : elsewhere),
  vendor: ({ recognition }) => recognition.parameters,
  grammar: ({ recognition }) => recognition.grammar,
};
const hangUp: Homes<HangUpStep> = { release_reason: ({ reason }) => reason.native };
const transfer: Homes<TransferStep> = {
  trans_type: ({ target }) => target.native,
  route_value: ({ destination }) => destination,
  trans_data: ({ data }) => data,
  calling_num: ({ callerNumber }) => callerNumber,
  record_path: ({ recordTo }) => recordTo,
};
const query: Homes<QueryStep> = {
  prompt_type: ({ subject }) => subject.native,
  skill_id: ({ queue }) => queue,
  changeType: ({ mediaChange }) => mediaChange,
};
/** 7 and 13 answer side requests: as steps they are unknown. */
const side: Homes<DialogStep> = { recognize_type: ({ native }) => native.fields.recognize_type };

const homes: Readonly<Record<string, Homes<never>>> = {
  '7': side,
  '9': interact,
  '10': hangUp,
  '11': transfer,
  '12': query,
  '13': side,
};

const spec = readSpec('huawei');
const schema = responseSchema(spec, 'processDialog');
const unmapped = huaweiDialogUnmapped.map(({ field }) => field.replace('processDialog ', ''));
const mapped = [
  '/outaction',
  ...Object.values(homes).flatMap((fields) => Object.keys(fields).map((name) => `/outparams/${name}`)),
];

const anyTemplate = fc.stringMatching(/^[01][012][012]\d\d[01][01]$/);
const anyAnswer = fc
  .tuple(arbitraryFromSchema(schema, spec), fc.option(anyTemplate, { nil: undefined }))
  .map(([answer, model_type]) => {
    const { outparams, ...rest } = answer as { outparams: Fields; outaction: unknown };
    const isInteract = String(rest.outaction) === '9' && model_type !== undefined;
    return { ...rest, outparams: isInteract ? { ...outparams, model_type } : outparams };
  });

describe('the fields of Huawei’s dialog answers', () => {
  it('are all mapped, or listed with the reason why not', () => {
    const leaves = leafPathsOf(schema, spec).map((path) => `/${path.replaceAll('.', '/')}`);
    // An object without described members is a leaf of the document, but holds nothing.
    const described = leaves.filter((path) => path !== '/outparams');
    expect([...new Set([...mapped, ...unmapped])].sort()).toEqual([...described].sort());
    expect(mapped.filter((path) => unmapped.includes(path))).toEqual([]);
    for (const { reason } of huaweiDialogUnmapped) expect(reason).not.toBe('');
  });

  it('are none of them lost on the way into a step', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const before = structuredClone(answer);
        const step = toStep(answer as ProcessDialogOutput, { id: '7', inaction: 9 });
        expect(step.raw).toEqual(before);
        expect(step).toMatchObject({
          id: '7',
          native: { action: before.outaction, request: 9, fields: before.outparams },
        });
        const fields = homes[String(before.outaction)] as Homes<DialogStep>;
        for (const [path, leaf] of leavesOfValue(before.outparams)) {
          const name = path.slice(1);
          if (!Object.hasOwn(fields, name)) continue;
          const found = fields[name]?.(step, before.outparams);
          if (found === elsewhere) continue;
          seen.add(name);
          // An empty text says nothing, and is undefined in the model.
          expect(found || undefined, `${before.outaction} ${name}`).toBe(leaf || undefined);
        }
      }),
      { numRuns: 1500 },
    );
    expect([...seen].sort()).toEqual([...new Set(mapped)].flatMap((path) => path.split('/')[2] ?? []).sort());
  });
});
