import { ValidationError } from '@outdial/core';
import { UnsupportedError } from '../capabilities/unsupported-error.js';
import type { DialogCapabilities, DialogCapabilityName } from './dialog-capabilities.js';

interface Refuser {
  readonly name: string;
  readonly operation: string;
  readonly capabilities: DialogCapabilities;
}

/** What was given cannot be reported as it is. Nothing was sent. */
export function invalid({ name, operation }: Refuser, path: string, expected: string): ValidationError {
  return new ValidationError({ vendor: name, operation, issues: [{ path, expected }] });
}

/** The vendor cannot do this. Nothing was sent. */
export function unsupported(
  { name, capabilities }: Refuser,
  method: string,
  capability: DialogCapabilityName,
): UnsupportedError {
  const reason = String(capabilities[capability]);
  return new UnsupportedError({ vendor: name, operation: method, capability, reason });
}

/** @throws UnsupportedError for the first of these that the vendor lacks */
export function assertAble(refuser: Refuser, method: string, needed: readonly DialogCapabilityName[]): void {
  const missing = needed.find((name) => refuser.capabilities[name] !== true);
  if (missing !== undefined) throw unsupported(refuser, method, missing);
}
