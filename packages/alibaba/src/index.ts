export type { AlibabaCredentials } from '@outdial/signing';
export { type AlibabaClient, createAlibabaClient } from './client.js';
export type * from './generated/client.gen.js';
export type { components, operations } from './generated/schema.gen.js';
export {
  callFailure,
  contactState,
  exportStatus,
  hangUpDirection,
  jobFailureReason,
  jobGroupPriority,
  jobGroupStatus,
  jobStatus,
  nluEngine,
  repeatBy,
  replyCode,
  routingStrategy,
  speaker,
  taskEndReason,
  taskStatus,
  turnAction,
} from './generated/values.gen.js';
export type { AlibabaSettings } from './settings.js';
export { errorTables, operationTable } from './tables.js';
