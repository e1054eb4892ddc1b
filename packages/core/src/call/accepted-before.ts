import type { OutdialError } from '../errors/outdial-error.js';
import type { VendorError } from '../errors/vendor-error.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { type CallRun, waitWithin } from './call-run.js';
import type { CallResult } from './call-types.js';
import { lostRequest } from './lost-request.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * What became of a request whose first answer was lost and whose repetition the vendor refuses as a duplicate: accepted, when the vendor has a record of
 * it that agrees with the request. A duplicate alone proves nothing, since the key may have been taken before. Undefined for everything else.
 */
export async function acceptedBefore<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  input: Data,
  error: OutdialError,
): Promise<CallResult<Data> | undefined> {
  const { idempotency } = run.operation;
  const { response } = run;
  const isDuplicate =
    run.inDoubtSince !== undefined &&
    error.code === 'vendor_error' &&
    error.operation === run.operation.id &&
    idempotency?.duplicateCodes?.includes((error as VendorError).vendorCode) === true;
  if (!isDuplicate || response === undefined) return undefined;
  const [{ reconcile }, { answerFromRecord }] = await Promise.all([
    import('../reconcile/reconcile.js'),
    import('../reconcile/answer-from-record.js'),
  ]);
  const { timeoutMs } = run;
  const found = await waitWithin(run, (signal) => reconcile(lostRequest(run, input), { signal, timeoutMs }));
  if (found.outcome !== 'accepted' || found.missing.length + found.unsettled.length > 0) return undefined;
  const [record] = [...found.records.values()].flat();
  if (record === undefined) return undefined;
  return {
    data: answerFromRecord(run.operation, record),
    requestId: error.requestId,
    response,
    reconciled: { record },
  };
}
