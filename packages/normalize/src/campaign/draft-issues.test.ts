import { describe, expect, it } from 'vitest';
import type { Callee, CampaignDraft } from '../index.js';
import { callees, draft } from '../testing/drafts.js';
import { calleeIssues } from './callee-issues.js';
import { draftIssues } from './draft-issues.js';

describe('draftIssues', () => {
  it('finds nothing wrong with a good draft', () => {
    expect(draftIssues(draft)).toEqual([]);
    expect(draftIssues({ ...draft, start: 'manually', callerNumber: '+999000000100' })).toEqual([]);
  });

  it.each<[Partial<CampaignDraft>, string[]]>([
    [{ key: ' ', name: '', script: { id: '' } }, ['key', 'name', 'script.id']],
    [{ timeZone: '+08:00' as never }, ['timeZone']],
    [{ start: new Date(Number.NaN) }, ['start']],
    [{ start: new Date(0) }, ['start']],
    [{ start: new Date('3000-01-01') }, ['start']],
    [{ start: '2030-01-15 09:30' as never }, ['start']],
    [{ until: new Date(Number.NaN) }, ['until']],
    [{ until: '2030-02-01' as never }, ['until']],
    [{ until: draft.start }, ['until']],
    [{ start: 'immediately', until: new Date(0) }, ['until']],
    [{ windows: [] as never }, ['windows']],
    [
      { windows: [{ days: [], from: '9:00' as never, to: '25:00' as never }] },
      ['windows[0].days', 'windows[0].from', 'windows[0].to'],
    ],
    [{ windows: [{ days: [8 as never], from: '09:00', to: '09:00' }] }, ['windows[0].days', 'windows[0].to']],
    [
      { ringSeconds: 0.5, maxConcurrentCalls: 0, maxTalkSeconds: -1 },
      ['ringSeconds', 'maxConcurrentCalls', 'maxTalkSeconds'],
    ],
    [
      { redial: { whom: { intents: [] as never }, times: 0, afterMinutes: 0.5 } },
      ['redial.whom.intents', 'redial.times', 'redial.afterMinutes'],
    ],
    [{ callbacks: { ...draft.callbacks, call: 'ftp://example.com' } }, ['callbacks.call']],
    [{ callerNumber: '+12' }, ['callerNumber']],
  ])('finds what is wrong with %j', (changes, paths) => {
    expect(draftIssues({ ...draft, ...changes }).map(({ path }) => path)).toEqual(paths);
  });
});

describe('calleeIssues', () => {
  it('finds nothing wrong with good callees', () => {
    expect(calleeIssues(callees)).toEqual([]);
  });

  it.each<[Callee[], string[]]>([
    [[], ['callees']],
    [[{ id: '', phone: '+0123456789' }], ['callees[0].id', 'callees[0].phone']],
    [
      [
        { id: 'a', phone: '+999000000001' },
        { id: 'a', phone: '+999000000001' },
      ],
      ['callees[1].id', 'callees[1].phone'],
    ],
    [[{ id: 'a', phone: '+12-34 56789' }], ['callees[0].phone']],
    [[{ id: 'a', phone: '+9990000000011234' }], ['callees[0].phone']],
  ])('finds what is wrong with %j', (called, paths) => {
    expect(calleeIssues(called).map(({ path }) => path)).toEqual(paths);
  });
});
