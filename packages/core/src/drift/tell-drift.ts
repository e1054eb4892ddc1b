import type { DriftReport } from './drift-report.js';

/**
 * Hands a report to its listener. What the listener throws, or its promise rejects with, is ignored: its own fault must not make
 * an accepted answer look like a failed one, nor end the process as a rejection that nobody handles.
 */
export function tellDrift(onDrift: (report: DriftReport) => unknown, report: DriftReport): void {
  new Promise((resolve) => resolve(onDrift(report))).catch(() => undefined);
}
