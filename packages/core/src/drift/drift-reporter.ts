import type { Operation } from '../operation.js';
import type { Accepted } from '../verdict/judge-response.js';
import type { DriftReport } from './drift-report.js';
import type { Shape } from './shape.js';

/** Compares an accepted answer with the vendor's document and hands over what differs. */
export type DriftReporter = (
  vendor: string,
  operation: Operation,
  answer: Accepted,
  onDrift: (report: DriftReport) => void,
) => Promise<void>;

/**
 * Makes the reporter of a vendor. The shapes of its answers are loaded when somebody listens. What the listener throws is
 * ignored: its own fault must not make an accepted call look like a failed one.
 */
export function driftReporter(loadShapes: () => Promise<Readonly<Record<string, Shape>>>): DriftReporter {
  return async (vendor, operation, { data, requestId }, onDrift) => {
    const shape = (await loadShapes())[operation.id];
    const { findDrift } = await import('./find-drift.js');
    const findings = shape ? findDrift(shape, data) : [];
    if (findings.length === 0) return;
    try {
      onDrift({ vendor, operation: operation.id, requestId, findings });
    } catch {
      // Ignored, as said above.
    }
  };
}
