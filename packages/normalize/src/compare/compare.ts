import { ValidationError } from '@outdial/core';
import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import type { BatchLimits, EncodedCampaign, EncodingContext } from '../campaign/campaign-protocol.js';
import { encodingContextOf } from '../campaign/encoding-context.js';
import type { Capabilities, CapabilityName } from '../capabilities/capabilities.js';
import type { DraftFor } from '../capabilities/draft-for.js';
import { withoutUnsupported } from '../capabilities/draft-wishes.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import type { Loss } from '../model/loss.js';
import { clocksName } from '../time/clocks.js';
import { haveSameMinutes, minutesIn } from '../time/week.js';
import type { MigrationChange, MigrationChangeKind, MigrationDiff } from './migration-diff.js';

export interface CompareOptions {
  /** The instant at which both are looked at. Default: now. */
  readonly now?: Date;
}

const order: readonly MigrationChangeKind[] = ['decision', 'lost', 'changed', 'assumed', 'gained'];

/**
 * What changes, what is lost and what needs a decision when a campaign moves between vendors. Pure. The draft is one that
 * `from` takes.
 * @throws ValidationError when it is not
 */
export function compare<From extends Capabilities, To extends Capabilities>(
  draft: NoInfer<DraftFor<From>>,
  from: CampaignAdapter<From>,
  to: CampaignAdapter<To>,
  options: CompareOptions = {},
): MigrationDiff {
  const plain = draft as unknown as CampaignDraft;
  const context = encodingContextOf(plain, options.now ?? new Date());
  const before = encode(plain, from, context);
  const unsupported = withoutUnsupported(plain, to.capabilities);
  const after = attempt(() => encode(unsupported.draft, to, context));
  const decisions = [
    ...unsupported.issues.map(({ path, expected }) =>
      change('decision', path, `${to.title} wants it ${expected}`),
    ),
    ...(after instanceof ValidationError ? after.issues : []).map(({ path, expected }) =>
      change('decision', path, `${to.title} wants ${expected}`),
    ),
  ];
  const changes = [
    ...decisions,
    ...(after instanceof ValidationError ? [] : encodingChanges(before, after, to.title)),
    ...capabilityChanges(from, to),
  ];
  changes.sort((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
  return { from: from.name, to: to.name, isReady: decisions.length === 0, changes };
}

function encode<Table extends Capabilities>(
  draft: CampaignDraft,
  adapter: CampaignAdapter<Table>,
  context: EncodingContext,
): EncodedCampaign<unknown> {
  return (adapter as unknown as CampaignAdapter).encode(draft as never, context);
}

function attempt<Result>(work: () => Result): Result | ValidationError {
  try {
    return work();
  } catch (error) {
    if (error instanceof ValidationError) return error;
    throw error;
  }
}

function encodingChanges(
  before: EncodedCampaign<unknown>,
  after: EncodedCampaign<unknown>,
  title: string,
): MigrationChange[] {
  return [
    ...missingIn(before.losses, after.losses).map(({ field, reason }) => change('lost', field, reason)),
    ...changedLosses(before.losses, after.losses),
    ...windowChanges(before, after),
    ...limitChanges(before.limits, after.limits),
    ...after.assumptions.map(({ field, assumption }) => change('assumed', field, `${title}: ${assumption}`)),
    ...missingIn(after.losses, before.losses).map(({ field, reason }) =>
      change('gained', field, `no longer: ${reason}`),
    ),
  ];
}

/** Losses whose field has none among the others. */
function missingIn(others: readonly Loss[], losses: readonly Loss[]): Loss[] {
  const fields = new Set(others.map(({ field }) => field));
  return losses.filter(({ field }) => !fields.has(field));
}

/** A wish that neither keeps, and each in its own way. */
function changedLosses(before: readonly Loss[], after: readonly Loss[]): MigrationChange[] {
  const fields = new Set(before.map(({ field }) => field));
  const same = new Set(before.map(({ field, reason }) => `${field} ${reason}`));
  return after
    .filter(({ field, reason }) => fields.has(field) && !same.has(`${field} ${reason}`))
    .map(({ field, reason }) => change('changed', field, `lost in another way: ${reason}`));
}

function windowChanges(
  { kept: before }: EncodedCampaign<unknown>,
  { kept: after }: EncodedCampaign<unknown>,
): MigrationChange[] {
  const minutes = [minutesIn(before.week), minutesIn(after.week)] as const;
  if (minutes[0] === minutes[1]) {
    const isSame = before.clocks === after.clocks && haveSameMinutes(before.week, after.week);
    const text = `as many hours, kept on clocks of ${clocksName(after.clocks)} instead of ${clocksName(before.clocks)}`;
    return isSame ? [] : [change('changed', 'windows', text)];
  }
  const hours = minutes.map((count) => Math.round(count / 6) / 10);
  return [change('changed', 'windows', `${hours[0]} hours of calling in a week become ${hours[1]}`)];
}

const limitNames = {
  calleesPerRequest: 'callees in a request',
  calleesPerCampaign: 'callees in a campaign',
  pauseMs: 'milliseconds between two requests',
} as const satisfies Partial<Record<keyof BatchLimits, string>>;

function limitChanges(before: BatchLimits, after: BatchLimits): MigrationChange[] {
  return Object.entries(limitNames).flatMap(([name, words]) => {
    const [old, new_] = [before, after].map((limits) => limits[name as keyof typeof limitNames]);
    return old === new_ ? [] : [change('changed', name, `${words}: ${old} become ${new_}`)];
  });
}

function capabilityChanges<From extends Capabilities, To extends Capabilities>(
  from: CampaignAdapter<From>,
  to: CampaignAdapter<To>,
): MigrationChange[] {
  return Object.keys(to.capabilities).flatMap((key) => {
    const name = key as CapabilityName;
    const [before, after] = [from.capabilities[name], to.capabilities[name]];
    if (before === true && after !== true) return [change('lost', name, String(after))];
    if (before !== true && after === true) return [change('gained', name, `no longer: ${before}`)];
    return [];
  });
}

function change(kind: MigrationChangeKind, field: string, text: string): MigrationChange {
  return { kind, field, text };
}
