import type { ValidationIssue } from '@outdial/core';
import type { Callee } from '../model/callee.js';

/** What one campaign cannot keep, and `plan()` can, since it makes a campaign of each zone and set of windows. */
export function aloneIssues(
  { windowsIn }: { readonly windowsIn?: unknown },
  callees: readonly Pick<Callee, 'windows'>[] = [],
): ValidationIssue[] {
  const expected = 'campaign_zone: plan() makes a campaign of each zone';
  const ofDraft = windowsIn === 'callee_zone' ? [{ path: 'windowsIn', expected }] : [];
  const ofCallees = callees.flatMap(({ windows }, index) =>
    windows === undefined
      ? []
      : [{ path: `callees[${index}].windows`, expected: 'to be left out: plan() makes campaigns of them' }],
  );
  return [...ofDraft, ...ofCallees];
}
