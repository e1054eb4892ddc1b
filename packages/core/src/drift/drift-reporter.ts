import type { Operation } from '../operation.js';
import type { Accepted } from '../verdict/judge-response.js';
import type { DriftFinding, DriftReport } from './drift-report.js';
import type { Shape } from './shape.js';
import { tellDrift } from './tell-drift.js';

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
    const findings = await findingsOf(loadShapes, operation.id, data).catch(() => []);
    if (findings.length > 0) tellDrift(onDrift, { vendor, operation: operation.id, requestId, findings });
  };
}

async function findingsOf(
  loadShapes: () => Promise<Readonly<Record<string, Shape>>>,
  operationId: string,
  data: unknown,
): Promise<DriftFinding[]> {
  const shape = (await loadShapes())[operationId];
  const { findDrift } = await import('./find-drift.js');
  return shape ? findDrift(shape, data) : [];
}
