// GENERATED from specs/laaffic/openapi.yaml (sha256 48769f5f0cc8fe1b…). Do not edit: change the document and run `npm run generate`.

import type { PickedOperation } from '@outdial/core';
import {
  sharedCodes,
  sendAgentGroupCallCodes,
  queryAgentGroupCallCodes,
  cancelAgentGroupCallCodes,
  sendGroupCallCodes,
  queryGroupCallCodes,
  updateGroupCallCodes,
  resendGroupCallCodes,
  queryRecallFlowPageCodes,
  queryRecallFlowDetailCodes,
  updateRecallFlowCodes,
  cancelRecallFlowCodes,
  fileUploadCodes,
  sendGroupCodes,
  recordGroupCodes,
  recordGroupQueryCodes,
  getBalanceCodes,
} from './error-codes.gen.js';
import { sendAgentGroupCallLists, sendGroupCallLists } from './list-checks.gen.js';
import {
  sendAgentGroupCall as sendAgentGroupCallOperation,
  queryAgentGroupCall as queryAgentGroupCallOperation,
  cancelAgentGroupCall as cancelAgentGroupCallOperation,
  sendGroupCall as sendGroupCallOperation,
  queryGroupCall as queryGroupCallOperation,
  updateGroupCall as updateGroupCallOperation,
  resendGroupCall as resendGroupCallOperation,
  queryRecallFlowPage as queryRecallFlowPageOperation,
  queryRecallFlowDetail as queryRecallFlowDetailOperation,
  updateRecallFlow as updateRecallFlowOperation,
  cancelRecallFlow as cancelRecallFlowOperation,
  fileUpload as fileUploadOperation,
  sendGroup as sendGroupOperation,
  recordGroup as recordGroupOperation,
  recordGroupQuery as recordGroupQueryOperation,
  getBalance as getBalanceOperation,
} from './operations.gen.js';
import {
  sendAgentGroupCallValidators,
  queryAgentGroupCallValidators,
  cancelAgentGroupCallValidators,
  sendGroupCallValidators,
  queryGroupCallValidators,
  updateGroupCallValidators,
  resendGroupCallValidators,
  queryRecallFlowPageValidators,
  queryRecallFlowDetailValidators,
  updateRecallFlowValidators,
  cancelRecallFlowValidators,
  fileUploadValidators,
  sendGroupValidators,
  recordGroupValidators,
  recordGroupQueryValidators,
  getBalanceValidators,
} from './validators.gen.js';

/** Create a group-call task for an AI agent. */
export const sendAgentGroupCall: PickedOperation<'sendAgentGroupCall'> = {
  operation: sendAgentGroupCallOperation,
  validators: sendAgentGroupCallValidators,
  lists: sendAgentGroupCallLists,
  errors: { shared: sharedCodes, operations: { sendAgentGroupCall: sendAgentGroupCallCodes } },
};

/** List group-call tasks of AI agents. */
export const queryAgentGroupCall: PickedOperation<'queryAgentGroupCall'> = {
  operation: queryAgentGroupCallOperation,
  validators: queryAgentGroupCallValidators,
  errors: { shared: sharedCodes, operations: { queryAgentGroupCall: queryAgentGroupCallCodes } },
};

/** Cancel group-call tasks of AI agents. */
export const cancelAgentGroupCall: PickedOperation<'cancelAgentGroupCall'> = {
  operation: cancelAgentGroupCallOperation,
  validators: cancelAgentGroupCallValidators,
  errors: { shared: sharedCodes, operations: { cancelAgentGroupCall: cancelAgentGroupCallCodes } },
};

/** Create an IVR group-call task. */
export const sendGroupCall: PickedOperation<'sendGroupCall'> = {
  operation: sendGroupCallOperation,
  validators: sendGroupCallValidators,
  lists: sendGroupCallLists,
  errors: { shared: sharedCodes, operations: { sendGroupCall: sendGroupCallCodes } },
};

/** List IVR group-call tasks. */
export const queryGroupCall: PickedOperation<'queryGroupCall'> = {
  operation: queryGroupCallOperation,
  validators: queryGroupCallValidators,
  errors: { shared: sharedCodes, operations: { queryGroupCall: queryGroupCallCodes } },
};

/** Change an IVR group-call task. */
export const updateGroupCall: PickedOperation<'updateGroupCall'> = {
  operation: updateGroupCallOperation,
  validators: updateGroupCallValidators,
  errors: { shared: sharedCodes, operations: { updateGroupCall: updateGroupCallCodes } },
};

/** Run a finished IVR group-call task again. */
export const resendGroupCall: PickedOperation<'resendGroupCall'> = {
  operation: resendGroupCallOperation,
  validators: resendGroupCallValidators,
  errors: { shared: sharedCodes, operations: { resendGroupCall: resendGroupCallCodes } },
};

/** List recall flows. */
export const queryRecallFlowPage: PickedOperation<'queryRecallFlowPage'> = {
  operation: queryRecallFlowPageOperation,
  validators: queryRecallFlowPageValidators,
  errors: { shared: sharedCodes, operations: { queryRecallFlowPage: queryRecallFlowPageCodes } },
};

/** Show one recall flow with its nodes. */
export const queryRecallFlowDetail: PickedOperation<'queryRecallFlowDetail'> = {
  operation: queryRecallFlowDetailOperation,
  validators: queryRecallFlowDetailValidators,
  errors: { shared: sharedCodes, operations: { queryRecallFlowDetail: queryRecallFlowDetailCodes } },
};

/** Change an IVR recall flow that has not started. */
export const updateRecallFlow: PickedOperation<'updateRecallFlow'> = {
  operation: updateRecallFlowOperation,
  validators: updateRecallFlowValidators,
  errors: { shared: sharedCodes, operations: { updateRecallFlow: updateRecallFlowCodes } },
};

/** Cancel a recall flow, or a node and all after it. */
export const cancelRecallFlow: PickedOperation<'cancelRecallFlow'> = {
  operation: cancelRecallFlowOperation,
  validators: cancelRecallFlowValidators,
  errors: { shared: sharedCodes, operations: { cancelRecallFlow: cancelRecallFlowCodes } },
};

/** Upload an audio file. */
export const fileUpload: PickedOperation<'fileUpload'> = {
  operation: fileUploadOperation,
  validators: fileUploadValidators,
  errors: { shared: sharedCodes, operations: { fileUpload: fileUploadCodes } },
};

/** Play a file to a list of numbers, without a task. */
export const sendGroup: PickedOperation<'sendGroup'> = {
  operation: sendGroupOperation,
  validators: sendGroupValidators,
  errors: { shared: sharedCodes, operations: { sendGroup: sendGroupCodes } },
};

/** Show one call record. */
export const recordGroup: PickedOperation<'recordGroup'> = {
  operation: recordGroupOperation,
  validators: recordGroupValidators,
  errors: { shared: sharedCodes, operations: { recordGroup: recordGroupCodes } },
};

/** List call records. */
export const recordGroupQuery: PickedOperation<'recordGroupQuery'> = {
  operation: recordGroupQueryOperation,
  validators: recordGroupQueryValidators,
  errors: { shared: sharedCodes, operations: { recordGroupQuery: recordGroupQueryCodes } },
};

/** Show the account's balance. */
export const getBalance: PickedOperation<'getBalance'> = {
  operation: getBalanceOperation,
  validators: getBalanceValidators,
  errors: { shared: sharedCodes, operations: { getBalance: getBalanceCodes } },
};
