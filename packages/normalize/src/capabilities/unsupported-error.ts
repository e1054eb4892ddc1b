import { OutdialError } from '@outdial/core';
import type { DialogCapabilityName } from '../dialog/dialog-capabilities.js';
import type { CapabilityName } from './capabilities.js';

/** The vendor cannot do what was asked of it. Programs in TypeScript do not compile instead. Nothing was sent. */
export class UnsupportedError extends OutdialError {
  override readonly name = 'UnsupportedError';
  readonly code = 'unsupported';
  readonly capability: CapabilityName | DialogCapabilityName;

  constructor(facts: {
    vendor: string;
    operation: string;
    capability: CapabilityName | DialogCapabilityName;
    reason: string;
  }) {
    super(`${facts.reason} (${facts.vendor}.${facts.operation})`, {
      vendor: facts.vendor,
      operation: facts.operation,
      category: 'invalid_request',
      retryable: false,
      outcome: 'rejected',
    });
    this.capability = facts.capability;
  }
}
