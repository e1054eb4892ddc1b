import { ConfigurationError } from './errors/configuration-error.js';
import { OutdialError } from './errors/outdial-error.js';

/**
 * What a signing scheme threw, as a typed error: the schemes throw a `TypeError` for credentials and options that do not
 * fit, whose message begins with the field's name and holds no value. Anything else is returned as it is.
 */
export function signingProblem(vendor: string, thrown: unknown): unknown {
  if (OutdialError.isOutdialError(thrown) || !(thrown instanceof TypeError)) return thrown;
  const [, field, problem] = /^((?:credentials|options|context)\.\w+) (.*)$/s.exec(thrown.message) ?? [];
  return new ConfigurationError({
    vendor,
    setting: field?.replace(/^(?:options|context)\./, '') ?? 'credentials',
    problem: problem ?? 'cannot be used: the cause says why',
    cause: thrown,
  });
}
