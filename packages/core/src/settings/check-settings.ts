import { ConfigurationError } from '../errors/configuration-error.js';
import { hooksRule, isHooks } from '../hooks/is-hooks.js';
import { getAtPointer } from '../json-pointer.js';
import { isObject } from '../validation/is-object.js';
import type { ClientSettings } from './client-settings.js';
import { isTimeout, timeoutRule } from './timeout-rule.js';

interface CheckedDefinition {
  readonly name: string;
  readonly baseUrl?: string;
  readonly requiredSettings: readonly string[];
  readonly settingChoices?: Readonly<Record<string, readonly string[]>>;
  readonly reportDrift?: unknown;
}

type Rule = readonly [isMet: (value: unknown) => boolean, problem: string];

const functionRule: Rule = [(value) => typeof value === 'function', 'must be a function'];
const countRule: Rule = [
  (value) => Number.isInteger(value) && Number(value) >= 0,
  'must be a whole number, 0 or more',
];

function holdsFunctions(...names: readonly string[]): Rule {
  const isMet = (value: unknown): boolean =>
    isObject(value) && names.every((name) => typeof value[name] === 'function');
  return [isMet, `must be an object with ${names.join(' and ')}`];
}

/** What settings must be that may be left out. */
const rules: Readonly<Record<string, Rule>> = {
  timeoutMs: [isTimeout, timeoutRule],
  maxResponseBytes: [(value) => Number.isFinite(value) && Number(value) > 0, 'must be a positive number'],
  totalTimeoutMs: [isTimeout, timeoutRule],
  maxRetries: countRule,
  retryBudget: countRule,
  limiter: holdsFunctions('acquire'),
  hooks: [isHooks, hooksRule],
  timers: holdsFunctions('now', 'start'),
  fetch: functionRule,
  onDrift: functionRule,
  now: functionRule,
};

/**
 * Checks a client's settings once, when it is made, and returns its base URL without slashes at its end.
 * @throws ConfigurationError naming the first setting that is missing or impossible
 */
export function checkSettings(definition: CheckedDefinition, settings: ClientSettings<unknown>): string {
  const refuse = (setting: string, problem: string): never => {
    throw new ConfigurationError({ vendor: definition.name, setting, problem });
  };
  const asksForCredentials = typeof settings.credentials === 'function';
  checkRequired(definition, settings, (setting) => !(asksForCredentials && isCredential(setting)));
  const given = settings as unknown as Readonly<Record<string, unknown>>;
  for (const [setting, [isMet, problem]] of Object.entries(rules)) {
    if (given[setting] !== undefined && !isMet(given[setting])) refuse(setting, problem);
  }
  for (const [setting, choices] of Object.entries(definition.settingChoices ?? {})) {
    const isChoice = choices.some((choice) => choice === given[setting]);
    if (given[setting] !== undefined && !isChoice) refuse(setting, `must be ${choices.join(' or ')}`);
  }
  if (settings.onDrift !== undefined && definition.reportDrift === undefined)
    refuse('onDrift', 'is not for a client of picked operations: it does not know what answers look like');
  const baseUrl = settings.baseUrl === undefined ? definition.baseUrl : settings.baseUrl;
  if (baseUrl === undefined)
    return refuse('baseUrl', 'is missing: this vendor has no public address of its own');
  return checkBaseUrl(baseUrl, (problem) => refuse('baseUrl', problem));
}

/** Checks the credentials that a function gave, as `checkSettings` does those that are values. */
export function checkCredentials(definition: CheckedDefinition, settings: object): void {
  checkRequired(definition, settings, isCredential);
}

function isCredential(setting: string): boolean {
  return setting.startsWith('credentials.');
}

function checkRequired(
  { name, requiredSettings }: CheckedDefinition,
  settings: object,
  isWanted: (setting: string) => boolean,
): void {
  for (const setting of requiredSettings.filter(isWanted)) {
    const value = getAtPointer(settings, `/${setting.replaceAll('.', '/')}`);
    const problem =
      typeof value !== 'string' || value.trim() === ''
        ? 'is missing: give a non-empty string'
        : 'begins or ends with white space, such as a line end copied with it';
    if (typeof value !== 'string' || value === '' || value !== value.trim())
      throw new ConfigurationError({ vendor: name, setting, problem });
  }
}

function checkBaseUrl(baseUrl: string, refuse: (problem: string) => never): string {
  // The parser's own error is not kept as `cause`: it quotes the address, and with it a password.
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : refuse('is not an absolute URL');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') refuse('must begin with https:// or http://');
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    refuse('must not hold a query, a fragment or credentials');
  }
  // Not the text as given: around it there may be white space, which the parser overlooks.
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
