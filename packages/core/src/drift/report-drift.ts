import type { Operation } from '../operation.js';
import type { VendorTables } from '../vendor-definition.js';
import type { Accepted } from '../verdict/judge-response.js';
import type { DriftReport } from './drift-report.js';

/**
 * Compares an answer with the vendor's document and hands over what differs. What the listener throws is ignored: its own
 * fault must not make an accepted call look like a failed one.
 */
export async function reportDrift(
  { name, loadShapes }: Pick<VendorTables, 'loadShapes'> & { readonly name: string },
  operation: Operation,
  { data, requestId }: Accepted,
  onDrift: (report: DriftReport) => void,
): Promise<void> {
  const shape = (await loadShapes?.())?.[operation.id];
  if (shape === undefined) return;
  const { findDrift } = await import('./find-drift.js');
  const findings = findDrift(shape, data);
  if (findings.length === 0) return;
  try {
    onDrift({ vendor: name, operation: operation.id, requestId, findings });
  } catch {
    // Ignored, as said above.
  }
}
