// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

import type { PickedOperation } from '@outdial/core';
import { sharedCodes, pauseCampaignCodes, resumeCampaignCodes, queryCallResultsCodes } from './error-codes.gen.js';
import { addCallDataLists, addCallDataV2Lists, addGroupCallDataLists } from './list-checks.gen.js';
import {
  processDialog as processDialogOperation,
  processDialogV1 as processDialogV1Operation,
  getToken as getTokenOperation,
  getAppCubeToken as getAppCubeTokenOperation,
  listCampaigns as listCampaignsOperation,
  createCampaign as createCampaignOperation,
  createCampaignV2 as createCampaignV2Operation,
  updateCampaign as updateCampaignOperation,
  pauseCampaign as pauseCampaignOperation,
  resumeCampaign as resumeCampaignOperation,
  addCallData as addCallDataOperation,
  addCallDataV2 as addCallDataV2Operation,
  addGroupCallData as addGroupCallDataOperation,
  getCallData as getCallDataOperation,
  createAppointment as createAppointmentOperation,
  getDayStatistics as getDayStatisticsOperation,
  queryCallResults as queryCallResultsOperation,
  queryTasks as queryTasksOperation,
} from './operations.gen.js';
import {
  processDialogValidators,
  processDialogV1Validators,
  getTokenValidators,
  getAppCubeTokenValidators,
  listCampaignsValidators,
  createCampaignValidators,
  createCampaignV2Validators,
  updateCampaignValidators,
  pauseCampaignValidators,
  resumeCampaignValidators,
  addCallDataValidators,
  addCallDataV2Validators,
  addGroupCallDataValidators,
  getCallDataValidators,
  createAppointmentValidators,
  getDayStatisticsValidators,
  queryCallResultsValidators,
  queryTasksValidators,
} from './validators.gen.js';

/** Report the result of the last step and get the next one. */
export const processDialog: PickedOperation<'processDialog'> = {
  operation: processDialogOperation,
  validators: processDialogValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Report the result of the last step and get the next one (V1). */
export const processDialogV1: PickedOperation<'processDialogV1'> = {
  operation: processDialogV1Operation,
  validators: processDialogV1Validators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get the token that the dialog interfaces ask for. */
export const getToken: PickedOperation<'getToken'> = {
  operation: getTokenOperation,
  validators: getTokenValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get the token for calls from AppCube to OIAP. */
export const getAppCubeToken: PickedOperation<'getAppCubeToken'> = {
  operation: getAppCubeTokenOperation,
  validators: getAppCubeTokenValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List the campaigns. */
export const listCampaigns: PickedOperation<'listCampaigns'> = {
  operation: listCampaignsOperation,
  validators: listCampaignsValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Create a campaign (V1). */
export const createCampaign: PickedOperation<'createCampaign'> = {
  operation: createCampaignOperation,
  validators: createCampaignValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Create a campaign (V2). */
export const createCampaignV2: PickedOperation<'createCampaignV2'> = {
  operation: createCampaignV2Operation,
  validators: createCampaignV2Validators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Change a campaign (V1). */
export const updateCampaign: PickedOperation<'updateCampaign'> = {
  operation: updateCampaignOperation,
  validators: updateCampaignValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Suspend a campaign. */
export const pauseCampaign: PickedOperation<'pauseCampaign'> = {
  operation: pauseCampaignOperation,
  validators: pauseCampaignValidators,
  errors: { shared: sharedCodes, operations: { pauseCampaign: pauseCampaignCodes } },
};

/** Resume a suspended campaign. */
export const resumeCampaign: PickedOperation<'resumeCampaign'> = {
  operation: resumeCampaignOperation,
  validators: resumeCampaignValidators,
  errors: { shared: sharedCodes, operations: { resumeCampaign: resumeCampaignCodes } },
};

/** Add numbers to a campaign (V1). */
export const addCallData: PickedOperation<'addCallData'> = {
  operation: addCallDataOperation,
  validators: addCallDataValidators,
  lists: addCallDataLists,
  errors: { shared: sharedCodes, operations: {} },
};

/** Add numbers to a campaign (V2). */
export const addCallDataV2: PickedOperation<'addCallDataV2'> = {
  operation: addCallDataV2Operation,
  validators: addCallDataV2Validators,
  lists: addCallDataV2Lists,
  errors: { shared: sharedCodes, operations: {} },
};

/** Add numbers to a task group. */
export const addGroupCallData: PickedOperation<'addGroupCallData'> = {
  operation: addGroupCallDataOperation,
  validators: addGroupCallDataValidators,
  lists: addGroupCallDataLists,
  errors: { shared: sharedCodes, operations: {} },
};

/** Read one number and its attributes. */
export const getCallData: PickedOperation<'getCallData'> = {
  operation: getCallDataOperation,
  validators: getCallDataValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Reserve a call. */
export const createAppointment: PickedOperation<'createAppointment'> = {
  operation: createAppointmentOperation,
  validators: createAppointmentValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Count the calls of the day. */
export const getDayStatistics: PickedOperation<'getDayStatistics'> = {
  operation: getDayStatisticsOperation,
  validators: getDayStatisticsValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Read the results of finished calls. */
export const queryCallResults: PickedOperation<'queryCallResults'> = {
  operation: queryCallResultsOperation,
  validators: queryCallResultsValidators,
  errors: { shared: sharedCodes, operations: { queryCallResults: queryCallResultsCodes } },
};

/** List the campaigns of a tenant, as CC-CMS knows them. */
export const queryTasks: PickedOperation<'queryTasks'> = {
  operation: queryTasksOperation,
  validators: queryTasksValidators,
  errors: { shared: sharedCodes, operations: {} },
};
