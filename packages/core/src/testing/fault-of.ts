import type { OutdialError } from '../errors/outdial-error.js';
import { failureOf } from './failure-of.js';

/** What went wrong with a call that must fail: of an unknown outcome, the fault that made it so. */
export async function faultOf(call: Promise<unknown>): Promise<unknown> {
  const failure = await failureOf(call);
  return (failure as OutdialError).code === 'unknown_outcome' ? (failure as OutdialError).cause : failure;
}
