import { describe, expect, it } from 'vitest';
import { readFaultRule, readScript } from './read-script.js';
import type { Script } from './script.js';
import { ScriptError } from './script-error.js';

it('reads as many numbers as a campaign has, as JSON, before anybody notices', async () => {
  const numbers = Array.from({ length: 50_000 }, (_, index) => ({
    number: `${index}`,
    calls: [{ result: 'busy' }],
  }));
  const { numbers: read = [] } = await readScript(JSON.stringify({ numbers }));
  expect(read.length).toBe(50_000);
});

it('reads YAML and JSON and objects alike', async () => {
  const script: Script = {
    distribution: { answered: 1 },
    numbers: [{ ending: '1', calls: [{ result: 'busy' }] }],
  };
  const yaml = "distribution: { answered: 1 }\nnumbers:\n  - ending: '1'\n    calls: [{ result: busy }]\n";
  expect(await readScript(yaml)).toEqual(script);
  expect(await readScript(JSON.stringify(script))).toEqual(script);
  expect(await readScript(script)).toEqual(script);
  expect(await readScript('')).toEqual({});
});

it.each([
  ['numbers: [', 'no YAML'],
  ['- 1', 'object'],
  ['numbers: [{ number: "1" }]', "/numbers/0 must have required property 'calls'"],
  [
    'numbers: [{ number: "1", ending: "1", calls: [{ result: busy }] }]',
    '/numbers/0 must match exactly one schema',
  ],
  [
    'numbers: [{ number: 999000000001, calls: [{ result: busy }] }]',
    '/numbers/0/number must be string (put it in quotes)',
  ],
  ['numbers: [{ number: "1", calls: [{ result: busy, ringSeconds: .inf }] }]', 'ringSeconds must be number'],
  [
    'numbers: [{ number: "1", calls: [{ result: busy, ringSeconds: 1e300 }] }]',
    'ringSeconds must be <= 31536000',
  ],
  ['distribution: { answered: 0, busy: 0 }', '/distribution needs a share above 0'],
  [
    'a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    'no YAML',
  ],
  ['{ "__proto__": { "faults": [] } }', '/ must NOT have additional properties (__proto__)'],
  ['numbers: [{ number: "1", calls: [{ result: asleep }] }]', '/numbers/0/calls/0/result'],
  ['numbers: [{ number: "1", calls: [{ result: busy, rings: 3 }] }]', 'rings'],
  ['numbers: [{ number: "1", calls: [] }]', '/numbers/0/calls'],
  ['numbers: [{ pattern: "[", calls: [{ result: busy }] }]', '/numbers/0/pattern is no regular expression'],
  ['robots: [{ flow: { start: a, nodes: { b: { says: x } } } }]', '/robots/0/flow/start goes to "a"'],
  [
    'robots: [{ flow: { start: a, nodes: { a: { says: x, listens: { keys: { 1: b } } } } } }]',
    '/robots/0/flow/nodes/a goes to "b"',
  ],
  [
    'robots: [{ flow: { start: a, nodes: { a: { says: x, asksQueue: { queue: q, goTo: c } } } } }]',
    '/robots/0/flow/nodes/a goes to "c"',
  ],
  ['faults: [{ fault: { kind: sleep } }]', '/faults/0/fault/kind'],
  ['faults: [{ fault: { kind: latency } }]', "'milliseconds'"],
  ['faults: [{ fault: { kind: reset_before, at: 3 } }]', 'at'],
  ['distribution: {}', '/distribution'],
])('refuses %j and says why', async (text, why) => {
  const refusal = readScript(text);
  await expect(refusal).rejects.toThrow(ScriptError);
  await expect(refusal).rejects.toThrow(why);
});

it('refuses a fault rule that cannot be', async () => {
  await expect(readFaultRule({ rate: 2, fault: { kind: 'reset_before' } })).rejects.toThrow('/rate');
  await expect(readFaultRule(null)).rejects.toThrow(ScriptError);
});

describe('a fault rule', () => {
  it.each([
    [
      { vendor: 'nxcloud', operation: 'createAndCal', fault: { kind: 'html' } },
      /operation "createAndCal" is no operation of nxcloud. Known: .*createAndCall, /,
    ],
    [{ operation: 'nothing', fault: { kind: 'html' } }, /is no operation of any vendor. Known: .*getBalance/],
    [
      { vendor: 'laaffic', webhook: 'callCallback', fault: { kind: 'dropped' } },
      /is no webhook of laaffic. Known: agentStatusReport, /,
    ],
    [
      { vendor: 'alibaba', webhook: 'callCallback', fault: { kind: 'dropped' } },
      /is no webhook of alibaba. Known: none/,
    ],
    [
      { operation: 'ping', fault: { kind: 'dropped' } },
      /operation cannot stand beside the kind dropped, which takes webhook/,
    ],
    [
      { webhook: 'callCallback', fault: { kind: 'html' } },
      /webhook cannot stand beside the kind html, which takes operation/,
    ],
    [{ fault: { kind: 'latency', milliseconds: 3e9 } }, /milliseconds must be <= 2147483647/],
    [{ fault: { kind: 'delayed', seconds: 1e300 } }, /seconds must be <= 31536000/],
  ])('that could never strike is refused: %j', async (rule, reason) => {
    await expect(readFaultRule(rule)).rejects.toThrow(reason);
    await expect(readScript({ faults: [rule] } as Script)).rejects.toThrow(/^In the script: \/faults\/0/);
  });

  it('may name what any vendor has', async () => {
    await readFaultRule({ operation: 'getBalance', fault: { kind: 'html' } });
    await readFaultRule({ webhook: 'campaignResult', fault: { kind: 'dropped' } });
  });
});
