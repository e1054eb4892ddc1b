import type { NumberBehaviour } from '../network/callee-behaviour.js';
import { defaultFlow } from '../robots/default-flow.js';
import type { RobotFlow } from '../robots/robot-flow.js';
import type { VendorName } from '../vendor-name.js';
import type { Slot, Slots } from '../world/slots.js';
import type { Script, ScriptedNumber } from './script.js';

interface ScriptState {
  /** Whole numbers, for a quick look: a script may have as many as a campaign. */
  numbers: Map<string, NumberBehaviour>;
  /** The other entries of its numbers. */
  endings: ScriptedNumber[];
  patterns: ScriptedNumber[];
  script: Script;
}

/** The script that holds now. */
export class ScriptBook {
  readonly #state: Slot<ScriptState>;

  /** `initial` holds again after a reset. */
  constructor(slots: Slots, initial: Script) {
    this.#state = slots.define('script', () => stateOf(initial));
  }

  /** Takes the place of the one before. */
  load(script: Script): void {
    Object.assign(this.#state(), stateOf(script));
  }

  behaviourOf(number: string): NumberBehaviour | undefined {
    const { numbers, endings, patterns } = this.#state();
    const exact = numbers.get(number);
    if (exact) return exact;
    const found =
      endings.find(({ ending = '' }) => number.endsWith(ending)) ??
      patterns.find(({ pattern = '' }) => new RegExp(pattern).test(number));
    return found?.calls;
  }

  distribution(): Script['distribution'] {
    return this.#state().script.distribution;
  }

  /** Which robots the script has for a vendor by name. */
  entriesOf(vendor: VendorName): string[] {
    const { robots = [] } = this.#state().script;
    const own = robots.filter((robot) => robot.vendor === undefined || robot.vendor === vendor);
    return [...new Set(own.flatMap(({ entry }) => entry ?? []))];
  }

  /** The robot behind any of these entries, the first that has one; else the vendor's, else the one of all, else the built-in one. */
  flowOf(vendor: VendorName, ...entries: readonly (string | undefined)[]): RobotFlow {
    const { robots = [] } = this.#state().script;
    const own = robots.filter((robot) => robot.vendor === undefined || robot.vendor === vendor);
    const named = entries.flatMap((entry) =>
      entry === undefined ? [] : own.filter((robot) => robot.entry === entry),
    );
    const general = own.filter((robot) => robot.entry === undefined);
    return (named[0] ?? general.find((robot) => robot.vendor) ?? general[0])?.flow ?? defaultFlow;
  }
}

/** Of several entries for the same number the first counts. */
function stateOf(script: Script): ScriptState {
  const { numbers = [] } = script;
  const exact = numbers.flatMap(({ number, calls }) =>
    number === undefined ? [] : [[number, calls] as const],
  );
  return {
    numbers: new Map(exact.reverse()),
    endings: numbers.filter(({ ending }) => ending !== undefined),
    patterns: numbers.filter(({ pattern }) => pattern !== undefined),
    script,
  };
}
