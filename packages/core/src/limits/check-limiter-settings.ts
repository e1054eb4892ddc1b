import { ConfigurationError } from '../errors/configuration-error.js';
import type { LimiterSettings } from './limiter-settings.js';

type Rule = readonly [isMet: (value: unknown) => boolean, problem: string];

const rateRules: Readonly<Record<string, Rule>> = {
  requestsPerSecond: [
    (value) => Number.isFinite(value) && Number(value) > 0,
    'must be a number above 0: leave it out for no limit',
  ],
  concurrency: [
    (value) => Number.isSafeInteger(value) && Number(value) > 0,
    'must be a whole number above 0: leave it out for no limit',
  ],
};

const rate: Rule = [isObject, 'must be an object of requestsPerSecond and concurrency'];

const rules: Readonly<Record<string, Rule>> = {
  account: rate,
  reads: rate,
  writes: rate,
  dials: rate,
  maxWaiting: [
    (value) => Number.isSafeInteger(value) && Number(value) >= 0,
    'must be a whole number, 0 or more',
  ],
  timers: [isTimers, 'must have the functions now and start'],
};

/**
 * Refuses unknown names too: a misspelt limit would be none at all.
 * @throws ConfigurationError naming the setting, e.g. `reads.concurrency`
 */
export function checkLimiterSettings(settings: LimiterSettings): void {
  if (!isObject(settings)) refuse('settings', 'must be an object');
  checkMembers(settings, rules, '');
  for (const [name, value] of Object.entries(settings)) {
    if (rules[name] === rate && value !== undefined) checkMembers(value, rateRules, `${name}.`);
  }
}

function checkMembers(value: object, known: Readonly<Record<string, Rule>>, prefix: string): void {
  for (const [name, member] of Object.entries(value)) {
    const rule = Object.hasOwn(known, name) ? known[name] : undefined;
    const [isMet, problem] = rule ?? [() => false, 'is not a setting of a limiter'];
    if (rule && member === undefined) continue;
    if (!isMet(member)) refuse(`${prefix}${name}`, problem);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTimers(value: unknown): boolean {
  const { now, start } = (value ?? {}) as Record<string, unknown>;
  return typeof now === 'function' && typeof start === 'function';
}

function refuse(setting: string, problem: string): never {
  throw new ConfigurationError({ vendor: 'limiter', setting, problem });
}
