export { type CompareOptions, compare } from '../compare/compare.js';
export type { MigrationChange, MigrationChangeKind, MigrationDiff } from '../compare/migration-diff.js';
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
export { launchPool, type PoolOptions, type PoolStep } from '../routing/launch-pool.js';
export { type PoolMember, type PoolMemberSettings, poolMember } from '../routing/pool-member.js';
export type { RoutingStrategy } from '../routing/routing-strategy.js';
export { priceOf, type Rate, type Tariff } from '../routing/tariff.js';
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
export { reportHtml } from './report-html.js';
export { reportText } from './report-text.js';
export type { Tally } from './tally.js';
