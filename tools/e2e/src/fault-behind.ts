import type { OutdialError } from '@outdial/core';

/** What went wrong: of an unknown outcome, the fault that made it so. */
export function faultBehind(failure: unknown): unknown {
  return (failure as Partial<OutdialError> | undefined)?.code === 'unknown_outcome'
    ? (failure as OutdialError).cause
    : failure;
}
