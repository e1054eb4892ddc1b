import type { OutdialError } from '../errors/outdial-error.js';
import type { VendorError } from '../errors/vendor-error.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { lookUpCode } from '../verdict/look-up-code.js';
import type { CallRun } from './call-run.js';

/**
 * Moves the client's clock to the vendor's when the vendor refused a request for its time, and its answer says what time it is there. True when the
 * request is worth sending again, which it is once. The vendor refused it before it read it, so that does no harm.
 */
export function correctClock<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  error: OutdialError,
): boolean {
  const { state, operation, response } = run;
  if (
    run.isClockCorrected ||
    error.code !== 'vendor_error' ||
    error.outcome !== 'rejected' ||
    response === undefined
  )
    return false;
  const { definition, clock } = state;
  const code = lookUpCode(definition.errors, operation.id, (error as VendorError).vendorCode);
  if (code?.remedy !== 'clock' || error.operation !== operation.id) return false;
  const time = definition.timeOf?.(response) ?? new Date(response.headers.get('date') ?? '');
  if (Number.isNaN(time.getTime())) return false;
  clock.moveTo(time);
  // Another call may have moved it since this one was signed.
  run.isClockCorrected = clock.offsetMs() !== run.clockOffsetMs;
  return run.isClockCorrected;
}
