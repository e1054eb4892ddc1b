// Compares what a vendor sent with its document, as clients and receivers do when somebody listens for drift.
export type { DriftFinding, DriftReport } from './drift-report.js';
export { findDrift } from './find-drift.js';
export type { JsonType, Shape } from './shape.js';
