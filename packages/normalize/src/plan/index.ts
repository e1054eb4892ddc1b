export {
  type Country,
  type ParsedPhone,
  type ParsePhoneOptions,
  type PhoneCheck,
  parsePhone,
} from '../phone/parse-phone.js';
export { type PhoneProblem, phoneProblems } from '../phone/phone-problem.js';
export {
  type Suppression,
  type SuppressionOptions,
  suppressionOf,
  type UnreadableEntry,
} from '../phone/suppression-of.js';
export type { CalleeList, CalleeSource, ListedCallee, ListedRow } from './callee-source.js';
export { launch } from './launch.js';
export type { LaunchCursor, LaunchedCampaign } from './launch-cursor.js';
export type { LaunchOptions } from './launch-options.js';
export type { CalleeOutcome, LaunchStep } from './launch-step.js';
export { type Plan, plan } from './plan.js';
export type { PlanOptions, Workload } from './plan-options.js';
export type {
  CampaignEstimate,
  CampaignReport,
  OperationCount,
  PlanReport,
  TruncatedRow,
  WindowsReport,
} from './plan-report.js';
export type { PlannedCallee, PlannedCampaign, PlannedRequest } from './planned-request.js';
export type { RejectedRow, RejectionReason } from './rejected-row.js';
export type { Tally } from './tally.js';
