import type { ClientSettings } from './client-settings.js';
import { ConfigurationError } from './errors/configuration-error.js';
import { getAtPointer } from './json-pointer.js';

interface CheckedDefinition {
  readonly name: string;
  readonly baseUrl?: string;
  readonly requiredSettings: readonly string[];
}

/**
 * Checks a client's settings once, when it is made, and returns its base URL.
 * @throws ConfigurationError naming the first setting that is missing or impossible
 */
export function checkSettings(definition: CheckedDefinition, settings: ClientSettings<unknown>): string {
  const problem = (setting: string, text: string, cause?: unknown): ConfigurationError =>
    new ConfigurationError({ vendor: definition.name, setting, problem: text, cause });

  for (const setting of definition.requiredSettings) {
    const value = getAtPointer(settings, `/${setting.replaceAll('.', '/')}`);
    if (typeof value !== 'string' || value.trim() === '')
      throw problem(setting, 'is missing: give a non-empty string');
    if (value !== value.trim())
      throw problem(setting, 'begins or ends with white space: was it copied with a line end?');
  }
  for (const setting of ['timeoutMs', 'maxResponseBytes'] as const) {
    const value = settings[setting];
    if (value !== undefined && !(Number.isFinite(value) && value > 0))
      throw problem(setting, 'must be a positive number');
  }
  const { maxRetries } = settings;
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    throw problem('maxRetries', 'must be a whole number, 0 or more');
  }

  const baseUrl = settings.baseUrl ?? definition.baseUrl;
  if (baseUrl === undefined)
    throw problem('baseUrl', 'is missing: this vendor has no public address of its own');
  return checkBaseUrl(baseUrl, problem);
}

function checkBaseUrl(
  baseUrl: string,
  problem: (setting: string, text: string, cause?: unknown) => ConfigurationError,
): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch (cause) {
    throw problem('baseUrl', 'is not an absolute URL', cause);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw problem('baseUrl', 'must begin with https:// or http://');
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw problem('baseUrl', 'must not hold a query, a fragment or credentials');
  }
  return baseUrl.replace(/\/+$/, '');
}
