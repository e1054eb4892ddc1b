import { expect, it } from 'vitest';
import type { SimulatorEvent } from '../simulator-event.js';
import { logLine, wantsColours } from './log-line.js';

const event: SimulatorEvent = {
  at: new Date('2030-01-01T00:00:00Z'),
  vendor: 'nxcloud',
  kind: 'request',
  operation: 'ping',
  verdict: '6',
  httpStatus: 200,
  detail: 'sign',
  request: { method: 'POST', path: '/ping', signature: 'signature_mismatch', faults: ['latency'] },
};

it('tells an event in one line without colours', () => {
  expect(logLine(event, false)).toBe(
    '2030-01-01 00:00:00.000  nxcloud  request   ping                6  HTTP 200  (sign; fault: latency)\n',
  );
});

it('paints verdicts on a terminal, a refusal otherwise than an acceptance', () => {
  const refused = logLine(event, true);
  const accepted = logLine({ ...event, verdict: 'accepted' }, true);
  expect(refused).toContain('\u001b[31m6');
  expect(accepted).toContain('\u001b[32maccepted');
});

it('lets no client command the terminal, nor fill it', () => {
  const line = logLine({ ...event, detail: `a\u001b[2Jb\nc\u202e${'x'.repeat(1000)}` }, false);
  expect(line).toContain('a�[2Jb�c�xxx');
  expect(line.length).toBeLessThan(320);
});

it.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
])('of a terminal (%s) with %j: colours %s', (isTerminal, environment, painted) => {
  expect(wantsColours(isTerminal, environment)).toBe(painted);
});
