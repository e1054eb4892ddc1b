import { describe, expect, it } from 'vitest';
import type { DemoResult } from './demo-result.js';
import { createReporter } from './reporter.js';
import { runDemo } from './run-demo.js';

const lines: string[] = [];
const result = await runDemo(createReporter((line) => lines.push(line), false));

describe('the demo', () => {
  it('does the main job of every vendor', () => {
    expect(result.vendors.map(({ vendor }) => vendor)).toEqual(['nxcloud', 'laaffic', 'huawei', 'alibaba']);
    expect(received(result, 'nxcloud').map(({ retCode, code }: Answer) => retCode ?? code)).toEqual([0, 0]);
    expect(received(result, 'laaffic').map(({ status, code }: Answer) => String(status ?? code))).toEqual([
      '0',
      '0',
      '-41',
      '0',
      '0',
      '0',
    ]);
    expect(received(result, 'alibaba').map(({ Code }: Answer) => Code)).toEqual(['OK', 'OK', 'OK']);
  });

  it('leads Huawei’s conversation from 8 to the closing 10', () => {
    const [token, ...steps] = exchangesOf(result, 'huawei');
    expect(token?.path).toMatch(/gettoken$/);
    expect(steps.map(({ sent }) => (sent as Answer).inaction)).toEqual([8, 9, 9, 11, 11]);
    expect(steps.map(({ received: answer }) => (answer as Answer).outaction)).toEqual([9, 9, 11, 10, 10]);
  });

  it('settles a lost answer by asking, and sends nothing again', () => {
    const { normalized, native } =
      result.vendors[1]?.normalized.find(({ what }) => what === 'lost answer') ?? {};
    expect(normalized).toEqual({ status: 'unknown', reconciled: 'accepted' });
    expect(native).toEqual([expect.objectContaining({ taskName: 'demo-campaign-lost-answer' })]);
    const paths = exchangesOf(result, 'laaffic').map(({ path }) => path.split('/').at(-1));
    expect(paths.filter((path) => path === 'agent')).toHaveLength(4);
  });

  it('receives a signed callback for every call, every callee and the campaign', () => {
    const normalized = result.vendors[0]?.normalized ?? [];
    const count = (what: string) => normalized.filter((each) => each.what === what).length;
    expect(count('callback: call_ended')).toBe(5);
    expect(count('callback: callee_finished')).toBe(5);
    expect(count('callback: campaign_changed')).toBe(2);
  });

  it('keeps secrets out of the record, and whole phone numbers off the screen', () => {
    expect(JSON.stringify(result)).not.toMatch(/outdial-sim-(app-)?secret/);
    expect(lines.join('\n')).not.toMatch(/99900000000\d/);
  });
});

interface Answer {
  readonly [name: string]: unknown;
}

function exchangesOf({ vendors }: DemoResult, vendor: string) {
  return vendors.find((each) => each.vendor === vendor)?.exchanges ?? expect.fail(`no ${vendor}`);
}

function received(demo: DemoResult, vendor: string): Answer[] {
  return exchangesOf(demo, vendor).map(({ received: answer }) => answer as Answer);
}
