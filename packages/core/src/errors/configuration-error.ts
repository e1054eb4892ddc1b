import { OutdialError } from './outdial-error.js';

/** A client was set up with a missing or impossible setting. The message names the setting. */
export class ConfigurationError extends OutdialError {
  override readonly name = 'ConfigurationError';
  readonly code = 'invalid_configuration';
  /** Dotted name of the setting, e.g. `credentials.secretKey`. */
  readonly setting: string;

  constructor(facts: { vendor: string; setting: string; problem: string; cause?: unknown }) {
    super(`${facts.vendor}: ${facts.setting} ${facts.problem}.`, {
      vendor: facts.vendor,
      category: 'configuration',
      retryable: false,
      outcome: 'rejected',
      cause: facts.cause,
    });
    this.setting = facts.setting;
  }
}
