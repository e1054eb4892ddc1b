import { ValidationError } from '@outdial/core';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import type { Capabilities } from '../capabilities/capabilities.js';
import type { DraftFor } from '../capabilities/draft-for.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import type { CalleeSource } from './callee-source.js';
import type { PassPurpose } from './campaign-builder.js';
import { makeReport } from './make-report.js';
import { optionIssues } from './option-issues.js';
import type { PlanOptions } from './plan-options.js';
import type { PlanReport } from './plan-report.js';
import type { PlannedRequest } from './planned-request.js';
import { PlanningPass } from './planning-pass.js';

/** What would be sent. Nothing is, before it is given to `launch`. */
export interface Plan {
  readonly adapter: Pick<CampaignAdapter, 'name' | 'title'>;
  readonly draft: Pick<CampaignDraft, 'key' | 'name'>;
  /**
   * The exact requests in their order, made as the callees are read: one or two batches of each campaign are held at a time.
   * @throws ValidationError when the source was read before and cannot be read again, or rows need too many campaigns
   */
  requests(): AsyncGenerator<PlannedRequest>;
  /** What it all comes to. Reads the callees, unless `requests()` has been read to its end. */
  report(): Promise<PlanReport>;
}

/**
 * Plans a campaign on a vendor: pure, without network, in bounded memory (15 to 24 bytes for each callee, to find those who
 * are there twice).
 * @throws ValidationError naming what of the draft the vendor cannot take, and options that are none
 * @example
 * const planned = plan(draft, readCsv('callees.csv'), nxcloudCampaigns({ client }));
 * console.log(reportText(await planned.report()));
 */
export function plan<Table extends Capabilities>(
  draft: NoInfer<DraftFor<Table>>,
  callees: CalleeSource,
  adapter: CampaignAdapter<Table>,
  options: PlanOptions = {},
): Plan {
  assertNoIssues({ vendor: adapter.name, operation: 'plan' }, optionIssues(options));
  // What the types guarded is checked anew as each campaign is encoded.
  const anyDraft = draft as unknown as CampaignDraft;
  const anyAdapter = adapter as unknown as CampaignAdapter;
  const fixed = { ...options, now: options.now ?? new Date() };
  const newPass = (purpose: PassPurpose): PlanningPass =>
    new PlanningPass(anyDraft, anyAdapter, fixed, purpose);
  const reportOf = (pass: PlanningPass): PlanReport =>
    makeReport(pass, { draft: anyDraft, adapter: anyAdapter, options: fixed });
  // A draft that the vendor cannot take is refused here, before any callee is read.
  let next: PlanningPass | undefined = newPass('requests');
  let isRead = false;
  let report: PlanReport | undefined;

  async function* read(pass: PlanningPass): AsyncGenerator<PlannedRequest> {
    if (isRead && !isRereadable(callees)) throw readTwice(adapter.name);
    isRead = true;
    yield* pass.requests(callees);
    report ??= reportOf(pass);
  }

  return {
    adapter: { name: adapter.name, title: adapter.title },
    draft: { key: draft.key, name: draft.name },
    requests() {
      const pass = next ?? newPass('requests');
      next = undefined;
      return read(pass);
    },
    async report() {
      if (report === undefined) for await (const request of read(newPass('counts'))) void request;
      if (report === undefined) throw readTwice(adapter.name);
      return report;
    },
  };
}

/** A generator is its own iterator: it has nothing left for another reading. */
function isRereadable(callees: CalleeSource): boolean {
  if (typeof callees === 'function' || 'chunks' in callees) return true;
  return Symbol.iterator in callees && (callees[Symbol.iterator]() as unknown) !== callees;
}

function readTwice(vendor: string): ValidationError {
  const issue = {
    path: 'callees',
    expected: 'a list, or a function that opens the stream anew: this one was read',
  };
  return new ValidationError({ vendor, operation: 'plan', issues: [issue] });
}
