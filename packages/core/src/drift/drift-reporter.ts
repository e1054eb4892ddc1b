import { callSafely } from '../hooks/call-safely.js';
import type { Operation } from '../operation.js';
import type { Accepted } from '../verdict/judge-response.js';
import type { DriftReport } from './drift-report.js';
import { loadFindings } from './load-findings.js';
import type { Shape } from './shape.js';

/** Compares an accepted answer with the vendor's document and hands over what differs. */
export type DriftReporter = (
  vendor: string,
  operation: Operation,
  answer: Accepted,
  onDrift: (report: DriftReport) => void,
) => Promise<void>;

/**
 * Makes the reporter of a vendor. The shapes of its answers are loaded when somebody listens. It never throws: the answer was
 * accepted, whatever happens to the report.
 */
export function driftReporter(loadShapes: () => Promise<Readonly<Record<string, Shape>>>): DriftReporter {
  return async (vendor, operation, { data, requestId }, onDrift) => {
    const findings = await loadFindings(loadShapes, operation.id, data);
    if (findings.length > 0) callSafely(onDrift, { vendor, operation: operation.id, requestId, findings });
  };
}
