import { expect, it } from 'vitest';
import { readFaultRule, readScript, ScriptError } from './read-script.js';
import type { Script } from './script.js';

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
  ['numbers: [{ number: 999000000001, calls: [{ result: busy }] }]', '/numbers/0/number must be string'],
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
