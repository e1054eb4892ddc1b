// GENERATED from specs/laaffic/openapi.yaml (sha256 48769f5f0cc8fe1b…). Do not edit: change the document and run `npm run generate`.

import type { ErrorEntry } from '@outdial/core';

export const sharedCodes: Readonly<Record<string, ErrorEntry>> = {};

export const sendAgentGroupCallCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-10': { category: 'quota', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-20': { category: 'conflict', retryable: false },
  '-21': { category: 'invalid_request', retryable: false },
  '-22': { category: 'invalid_request', retryable: false },
  '-23': { category: 'quota', retryable: false },
  '-24': { category: 'not_found', retryable: false },
  '-26': { category: 'unknown', retryable: false },
  '-35': { category: 'invalid_request', retryable: false },
  '-37': { category: 'quota', retryable: true },
  '-38': { category: 'invalid_request', retryable: false },
  '-39': { category: 'unknown', retryable: false },
  '-41': { category: 'conflict', retryable: false },
  '-46': { category: 'quota', retryable: false },
  '-53': { category: 'invalid_request', retryable: false },
  '-60': { category: 'not_found', retryable: false },
  '-68': { category: 'invalid_request', retryable: false },
};

export const queryAgentGroupCallCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-22': { category: 'invalid_request', retryable: false },
};

export const cancelAgentGroupCallCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-20': { category: 'conflict', retryable: false },
  '-21': { category: 'invalid_request', retryable: false },
  '-22': { category: 'invalid_request', retryable: false },
  '-23': { category: 'quota', retryable: false },
  '-24': { category: 'not_found', retryable: false },
  '-54': { category: 'invalid_request', retryable: false },
};

export const sendGroupCallCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-10': { category: 'quota', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-20': { category: 'conflict', retryable: false },
  '-21': { category: 'invalid_request', retryable: false },
  '-22': { category: 'invalid_request', retryable: false },
  '-23': { category: 'quota', retryable: false },
  '-24': { category: 'not_found', retryable: false },
  '-26': { category: 'unknown', retryable: false },
  '-35': { category: 'invalid_request', retryable: false },
  '-37': { category: 'quota', retryable: true },
  '-38': { category: 'invalid_request', retryable: false },
  '-39': { category: 'unknown', retryable: false },
  '-41': { category: 'conflict', retryable: false },
  '-46': { category: 'quota', retryable: false },
  '-53': { category: 'invalid_request', retryable: false },
};

export const queryGroupCallCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-22': { category: 'invalid_request', retryable: false },
};

export const updateGroupCallCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-20': { category: 'conflict', retryable: false },
  '-21': { category: 'invalid_request', retryable: false },
  '-22': { category: 'invalid_request', retryable: false },
  '-23': { category: 'quota', retryable: false },
  '-24': { category: 'not_found', retryable: false },
  '-38': { category: 'invalid_request', retryable: false },
  '-39': { category: 'unknown', retryable: false },
  '-41': { category: 'conflict', retryable: false },
  '-46': { category: 'quota', retryable: false },
  '-53': { category: 'invalid_request', retryable: false },
};

export const resendGroupCallCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-10': { category: 'quota', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-20': { category: 'conflict', retryable: false },
  '-21': { category: 'invalid_request', retryable: false },
  '-22': { category: 'invalid_request', retryable: false },
  '-23': { category: 'quota', retryable: false },
  '-24': { category: 'not_found', retryable: false },
  '-26': { category: 'unknown', retryable: false },
  '-34': { category: 'conflict', retryable: false },
  '-35': { category: 'invalid_request', retryable: false },
  '-37': { category: 'quota', retryable: true },
  '-38': { category: 'invalid_request', retryable: false },
  '-39': { category: 'unknown', retryable: false },
  '-41': { category: 'conflict', retryable: false },
  '-46': { category: 'quota', retryable: false },
  '-53': { category: 'invalid_request', retryable: false },
};

export const queryRecallFlowPageCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-22': { category: 'invalid_request', retryable: false },
};

export const queryRecallFlowDetailCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-22': { category: 'invalid_request', retryable: false },
};

export const updateRecallFlowCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-22': { category: 'invalid_request', retryable: false },
};

export const cancelRecallFlowCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-22': { category: 'invalid_request', retryable: false },
};

export const fileUploadCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-20': { category: 'conflict', retryable: false },
  '-21': { category: 'invalid_request', retryable: false },
  '-22': { category: 'invalid_request', retryable: false },
};

export const sendGroupCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-10': { category: 'quota', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-22': { category: 'invalid_request', retryable: false },
  '-26': { category: 'unknown', retryable: false },
};

export const recordGroupCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-22': { category: 'invalid_request', retryable: false },
};

export const recordGroupQueryCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
  '-22': { category: 'invalid_request', retryable: false },
};

export const getBalanceCodes: Readonly<Record<string, ErrorEntry>> = {
  '-1': { category: 'authentication', retryable: false },
  '-2': { category: 'permission', retryable: false },
  '-13': { category: 'permission', retryable: false },
  '-16': { category: 'authentication', retryable: false, remedy: 'clock' },
  '-18': { category: 'server', retryable: true },
};
