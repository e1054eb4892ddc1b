export type { AlibabaCredentials } from '@outdial/signing';
export { type AlibabaClient, createAlibabaClient } from './client.js';
export type * from './generated/client.gen.js';
export { errors as errorTables } from './generated/errors.gen.js';
export { operations as operationTable } from './generated/operations.gen.js';
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
