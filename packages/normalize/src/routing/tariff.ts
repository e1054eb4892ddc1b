import type { PhoneNumber } from '../model/callee.js';

/** What calls cost, by the beginnings of numbers: the longest that fits counts. Amounts are in one currency for all members. */
export interface Tariff {
  /** ISO 4217, e.g. `USD`. */
  readonly currency: string;
  /** E.g. `{ '+62': { perMinute: 0.02 }, '+': { perMinute: 0.05 } }`. A number that none fits cannot be called. */
  readonly rates: Readonly<Record<`+${string}`, Rate>>;
}

export interface Rate {
  readonly perMinute: number;
  /** For the answered call itself. Default 0. */
  readonly perCall?: number;
  /** Talk is billed in such steps, in seconds. Default 1. */
  readonly incrementSeconds?: number;
}

const longestPrefix = 16;

/** What a call of so many seconds costs; undefined where the tariff has no rate for the number. */
export function priceOf({ rates }: Tariff, phone: PhoneNumber, talkSeconds: number): number | undefined {
  for (let length = Math.min(phone.length, longestPrefix); length > 0; length -= 1) {
    const prefix = phone.slice(0, length) as `+${string}`;
    const rate = Object.hasOwn(rates, prefix) ? rates[prefix] : undefined;
    if (rate === undefined) continue;
    const { perMinute, perCall = 0, incrementSeconds = 1 } = rate;
    return perCall + (Math.ceil(talkSeconds / incrementSeconds) * incrementSeconds * perMinute) / 60;
  }
  return undefined;
}
