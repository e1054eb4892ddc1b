import type { ValidationIssue } from '@outdial/core';
import type { CampaignDraft } from '../model/campaign-draft.js';
import type { Capabilities, CapabilityName } from './capabilities.js';

/** Which capability each wish of a draft needs; undefined where the draft does not wish it. */
const wishes: readonly {
  readonly capability: CapabilityName;
  readonly path: string;
  isWished(draft: CampaignDraft): boolean;
}[] = [
  { capability: 'scheduledStart', path: 'start', isWished: ({ start }) => start instanceof Date },
  { capability: 'manualStart', path: 'start', isWished: ({ start }) => start === 'manually' },
  {
    capability: 'calleeWindows',
    path: 'windowsIn',
    isWished: ({ windowsIn }) => windowsIn === 'callee_zone',
  },
  {
    capability: 'talkLimit',
    path: 'maxTalkSeconds',
    isWished: ({ maxTalkSeconds }) => maxTalkSeconds !== undefined,
  },
  {
    capability: 'callerNumber',
    path: 'callerNumber',
    isWished: ({ callerNumber }) => callerNumber !== undefined,
  },
  { capability: 'recordingSwitch', path: 'recording', isWished: ({ recording }) => recording !== undefined },
  { capability: 'redial', path: 'redial', isWished: ({ redial }) => redial !== undefined },
  {
    capability: 'redialEveryone',
    path: 'redial.whom',
    isWished: ({ redial }) => redial?.whom === 'everyone',
  },
  {
    capability: 'redialByIntent',
    path: 'redial.whom.intents',
    isWished: ({ redial }) => typeof redial?.whom === 'object',
  },
  {
    capability: 'messageAfterCall',
    path: 'messageAfterCall',
    isWished: ({ messageAfterCall }) => messageAfterCall !== undefined,
  },
  {
    capability: 'agentTransfer',
    path: 'agentTransfer',
    isWished: ({ agentTransfer }) => agentTransfer !== undefined,
  },
  { capability: 'callbacks', path: 'callbacks', isWished: ({ callbacks }) => callbacks !== undefined },
];

/** What a draft wishes and a vendor cannot do, for programs that no compiler has checked. */
export function draftCapabilityIssues(draft: CampaignDraft, table: Capabilities): ValidationIssue[] {
  return wishes.flatMap(({ capability, path, isWished }) => {
    const able = table[capability];
    return able !== true && isWished(draft) ? [{ path, expected: `to be left out: ${able}` }] : [];
  });
}

/** A draft without what a vendor cannot do, and what was left out. A start that it cannot keep becomes an immediate one. */
export function withoutUnsupported(
  draft: CampaignDraft,
  table: Capabilities,
): { readonly draft: CampaignDraft; readonly issues: readonly ValidationIssue[] } {
  const issues = draftCapabilityIssues(draft, table);
  const left = issues.map(({ path }) => path.split('.')[0] ?? path);
  const kept = Object.entries(draft).filter(([name]) => !left.includes(name));
  const start = left.includes('start') ? 'immediately' : draft.start;
  return { draft: { ...Object.fromEntries(kept), start } as CampaignDraft, issues };
}
