import type { ScriptBook } from '../script/script-book.js';
import { chance } from '../world/chance.js';
import { type CallBehaviour, type CallResult, callResults, type NumberBehaviour } from './callee-behaviour.js';
import { behaviourByLastDigits } from './last-digits.js';

/** The virtual phones: what a number does when it is called for the first, second … time. */
export class PhoneNetwork {
  readonly #script: ScriptBook;
  readonly #seed: string;

  constructor(script: ScriptBook, seed: string) {
    this.#script = script;
    this.#seed = seed;
  }

  /** The script's own word for the number, else the script's distribution, else the number's last digits. `attempt` counts from 1. */
  behaviourOf(number: string, attempt: number): CallBehaviour {
    const behaviours =
      this.#script.behaviourOf(number) ?? this.#drawn(number, attempt) ?? behaviourByLastDigits(number);
    return behaviours[Math.min(attempt, behaviours.length) - 1] ?? behaviours[0];
  }

  #drawn(number: string, attempt: number): NumberBehaviour | undefined {
    const distribution = this.#script.distribution();
    if (!distribution) return undefined;
    const shares = callResults.map((result) => [result, distribution[result] ?? 0] as const);
    const whole = shares.reduce((sum, [, share]) => sum + share, 0);
    let left = chance(this.#seed, number, attempt) * whole;
    const drawn = shares.find(([, share]) => {
      left -= share;
      return left < 0;
    });
    return [this.#behaviourFor(drawn?.[0] ?? 'answered', number, attempt)];
  }

  #behaviourFor(result: CallResult, number: string, attempt: number): CallBehaviour {
    const pause = (most: number) => 1 + Math.floor(chance(this.#seed, number, attempt, 'ring') * most);
    if (result === 'no_answer') return { result };
    if (result !== 'answered') return { result, ringSeconds: pause(5) };
    const talk = 5 + Math.floor(chance(this.#seed, number, attempt, 'talk') * 55);
    return {
      result,
      ringSeconds: pause(20),
      acts: [{ says: '方便' }, { says: '满意' }],
      hangsUpAfterSeconds: talk,
    };
  }
}
