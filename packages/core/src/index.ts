export type { CallOptions, CallResult } from './call/call-types.js';
export { defineVendor } from './define-vendor.js';
export type { DriftFinding, DriftReport } from './drift/drift-report.js';
export { type DriftReporter, driftReporter } from './drift/drift-reporter.js';
export type { JsonType, Shape } from './drift/shape.js';
export type { ErrorCategory } from './error-category.js';
export { ConfigurationError } from './errors/configuration-error.js';
export { LimitQueueFullError } from './errors/limit-error.js';
export { AbortedError, ConnectionError, TimeoutError } from './errors/network-error.js';
export { type ErrorCode, type ErrorFacts, OutdialError } from './errors/outdial-error.js';
export {
  EmptyResponseError,
  HttpStatusError,
  MalformedResponseError,
  ResponseTooLargeError,
} from './errors/response-error.js';
export { type ResponseDistrust, ResponseSignatureError } from './errors/response-signature-error.js';
export { type RequestKey, UnknownOutcomeError } from './errors/unknown-outcome-error.js';
export { ValidationError } from './errors/validation-error.js';
export { VendorError } from './errors/vendor-error.js';
export { WebhookError, type WebhookRejection } from './errors/webhook-error.js';
export type {
  CallEndEvent,
  CallFacts,
  CallOutcome,
  ClientHooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './hooks/client-hooks.js';
export type { Limiter } from './limits/limiter.js';
export type { JsonList } from './lists/json-list.js';
export { jsonListFor } from './lists/json-list-for.js';
export type { ListCheck, ListChecks } from './lists/list-checks.js';
export type {
  ConstantField,
  Effect,
  Envelope,
  ErrorEntry,
  ErrorTables,
  Idempotency,
  LookupMember,
  Operation,
  OperationTable,
  Pagination,
  Reconciliation,
  RecordMatch,
  TimeForm,
  TokenUse,
} from './operation.js';
export type { ListInput, ListMethod, ListOptions } from './pagination/list-method.js';
export {
  definePicker,
  type PickClient,
  type PickedOperation,
  type PickedOperations,
} from './pick-operations.js';
export { reconcileRequest } from './reconcile/reconcile-request.js';
export type {
  FoundRequest,
  Reconciled,
  ReconcileOptions,
  RequestNotFound,
  UnsettledReason,
  UnsettledRequest,
} from './reconcile/reconciliation.js';
export { assertResponseSignature } from './response-signature.js';
export type { ClientSettings, CredentialsFunction, Resolved } from './settings/client-settings.js';
export type { Timers } from './timing/timers.js';
export { fetchedTokens } from './token/fetched-tokens.js';
export type { FetchedToken } from './token/token-cache.js';
export { type Address, addressOf } from './transport/address-of.js';
export type { FetchLike } from './transport/fetch-like.js';
export type { PreparedRequest } from './transport/prepared-request.js';
export type { RawResponse } from './transport/raw-response.js';
export type { ValidationIssue } from './validation/index.js';
export type {
  Exchange,
  OperationValidators,
  VendorDefinition,
  VendorTables,
  VendorTraits,
} from './vendor-definition.js';
