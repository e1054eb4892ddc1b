import type { Callee, CampaignRun } from '../dialling/campaign-run.js';
import { Dialler } from '../dialling/dialler.js';
import type { DiallerRules } from '../dialling/dialler-rules.js';
import type { Script } from '../script/script.js';
import { createStage } from '../simulation.js';

export const start = new Date('2030-01-01T00:00:00Z');
/** What a test changes of a vendor that has a call for everybody, and one only. */
export type Rules = Partial<DiallerRules<CampaignRun, Callee>>;

/** A dialler by itself, on a clock that is moved by hand. */
export async function makeDialler(rules: Rules = {}, script: Script = {}) {
  const stage = await createStage({ clock: 'manual', start, script });
  const dialler = new Dialler<CampaignRun, Callee>(
    { ...stage, vendor: 'nxcloud' },
    {
      callId: (_, { number, calls }) => `${number}/${calls.length + 1}`,
      flowOf: () => stage.script.flowOf('nxcloud'),
      nextCall: () => undefined,
      ...rules,
    },
  );
  return { ...stage, dialler };
}

export function makeRun(numbers: readonly string[], settings: Partial<CampaignRun> = {}): CampaignRun {
  const callees = numbers.map((number): Callee => ({ number, state: 'waiting', calls: [], data: {} }));
  const idle = { next: 0, again: [], active: 0, pausing: 0, opening: undefined, data: {} };
  return { id: 'run', status: 'waiting', concurrency: 1, ringLimitSeconds: 30, callees, ...idle, ...settings };
}

export const numbersFrom = (count: number) =>
  Array.from({ length: count }, (_, index) => `9990000${1000 + index}`);
