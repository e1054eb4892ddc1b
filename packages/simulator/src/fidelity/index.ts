export type { CheckReport, Effect, FidelityReport, FidelityVerdict, OperationReport } from './report.js';
export { type FidelityOptions, runFidelity } from './run-fidelity.js';
