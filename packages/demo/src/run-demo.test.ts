import { beforeAll, describe, expect, it } from 'vitest';
import { campaignVendors } from './campaign-vendors.js';
import type { DemoResult, PartResult } from './demo-result.js';
import { createReporter } from './reporter.js';
import { runDemo } from './run-demo.js';

const lines: string[] = [];
let result: DemoResult;
beforeAll(async () => {
  result = await runDemo(createReporter((line) => lines.push(line), false));
});

describe('the demo', () => {
  it.each(Object.keys(campaignVendors))(
    'runs the campaign on %s, and shows it in the model’s words',
    (vendor) => {
      const { normalized, exchanges } = partOf(vendor, 'campaign');
      const ended = normalized.find(({ what }) => what === 'the campaign in the end');
      expect(ended?.normalized).toMatchObject({ status: { normalized: 'completed' } });
      expect(exchanges.length).toBeGreaterThan(0);
    },
  );

  it('leads Huawei’s conversation from 8 to the closing 10', () => {
    const [token, ...steps] = partOf('huawei', 'dialog').exchanges;
    expect(token?.path).toMatch(/gettoken$/);
    expect(steps.map(({ sent }) => (sent as Answer).inaction)).toEqual([8, 9, 9, 11, 11]);
    expect(steps.map(({ received }) => (received as Answer).outaction)).toEqual([9, 9, 11, 10, 10]);
  });

  it('leads Alibaba’s dialogue to the closing Hangup', () => {
    const steps = partOf('alibaba', 'dialog').normalized.map(({ what }) => what);
    expect(steps).toEqual(['step: interact', 'step: interact', 'step: hang_up', 'step: hang_up']);
  });

  it('settles a lost answer by asking, and sends nothing again unless it is begun anew', () => {
    const { normalized, exchanges } = partOf('laaffic', 'lost answer');
    expect(normalized).toMatchObject([
      { what: 'lost answer', normalized: { status: 'accepted' } },
      { what: 'gone on with', normalized: { status: expect.stringMatching(/^(unknown|accepted)$/) } },
      { what: 'begun anew', normalized: { status: 'rejected', category: { normalized: 'conflict' } } },
    ]);
    // That whose answer was lost never came back to be recorded.
    expect(exchanges.filter(({ path }) => path.endsWith('/agent'))).toHaveLength(1);
  });

  it('receives a signed report for every call, every callee and the campaign', () => {
    const { normalized } = partOf('nxcloud', 'campaign');
    const count = (what: string) => normalized.filter((each) => each.what === what).length;
    // One callee is never answered, and called twice.
    expect(count('signed report: call_ended')).toBe(6);
    expect(count('signed report: callee_finished')).toBe(5);
    expect(count('signed report: campaign_changed')).toBeGreaterThan(0);
  });

  it('tells what becomes of a campaign that moves, and needs a decision', () => {
    const [diff] = partOf('nxcloud', 'migration').normalized;
    expect(diff?.normalized).toMatchObject({ isReady: false });
    expect(lines.join('\n')).toMatch(/decision +agentTransfer/);
  });

  it('gives everybody to the second vendor when the first halts', () => {
    expect(lines.join('\n')).toMatch(/NXCloud: rejected \(\w+ ← \S+\), 5 callees, halted/);
    expect(lines.join('\n')).toMatch(/LAAFFIC AI agents: accepted, 5 callees/);
  });

  it('keeps secrets out of the record, and whole phone numbers off the screen', () => {
    expect(JSON.stringify(result)).not.toMatch(/outdial-sim-(app-|access-)?(secret|key)/);
    expect(lines.join('\n')).not.toMatch(/outdial-sim-|99900000000\d/);
  });
});

interface Answer {
  readonly [name: string]: unknown;
}

function partOf(vendor: string, part: string): PartResult {
  const found = result.parts.find((each) => each.vendor === vendor && each.part === part);
  return found ?? expect.fail(`no ${part} of ${vendor}`);
}
