// GENERATED from specs/alibaba/openapi.yaml (sha256 241fb191380d8a31…). Do not edit: change the document and run `npm run generate`.

import type { ErrorEntry } from '@outdial/core';

export const sharedCodes: Readonly<Record<string, ErrorEntry>> = {
  SignatureDoesNotMatch: { category: 'authentication', retryable: false },
  IncompleteSignature: { category: 'authentication', retryable: false },
  SignatureNonceUsed: { category: 'authentication', retryable: true, outcome: 'unknown' },
  'InvalidTimeStamp.Expired': { category: 'authentication', retryable: false, remedy: 'clock' },
  'InvalidTimeStamp.Format': { category: 'authentication', retryable: false },
  IllegalTimestamp: { category: 'authentication', retryable: false },
  InvalidSignatureMethod: { category: 'authentication', retryable: false },
  'InvalidAccessKeyId.NotFound': { category: 'authentication', retryable: false },
  'InvalidAccessKeyId.Inactive': { category: 'authentication', retryable: false },
  'Forbidden.AccessKeyDisabled': { category: 'authentication', retryable: false },
  MissingSecurityToken: { category: 'authentication', retryable: false },
  'InvalidSecurityToken.Expired': { category: 'authentication', retryable: false },
  'InvalidSecurityToken.Malformed': { category: 'authentication', retryable: false },
  'InvalidSecurityToken.MismatchWithAccessKey': { category: 'authentication', retryable: false },
  MissingParameter: { category: 'invalid_request', retryable: false },
  InvalidParameter: { category: 'invalid_request', retryable: false },
  'InvalidParameter.Format': { category: 'invalid_request', retryable: false },
  UnsupportedHTTPMethod: { category: 'invalid_request', retryable: false },
  'InvalidApi.NotFound': { category: 'not_found', retryable: false },
  'InvalidAction.NotFound': { category: 'not_found', retryable: false },
  'InvalidProduct.NotFound': { category: 'not_found', retryable: false },
  'InvalidProtocol.NeedSsl': { category: 'invalid_request', retryable: false },
  ContentLengthDoesNotMatch: { category: 'invalid_request', retryable: false },
  ContentMD5NotMatched: { category: 'invalid_request', retryable: false },
  Throttling: { category: 'rate_limited', retryable: true },
  'Throttling.User': { category: 'rate_limited', retryable: true },
  'Throttling.Api': { category: 'rate_limited', retryable: true },
  Forbidden: { category: 'permission', retryable: false },
  'Forbidden.RAM': { category: 'permission', retryable: false },
  NoPermission: { category: 'permission', retryable: false },
  'Forbidden.RiskControl': { category: 'permission', retryable: false },
  'Forbidden.UserVerification': { category: 'permission', retryable: false },
  InternalError: { category: 'server', retryable: true },
  ServiceUnavailable: { category: 'unavailable', retryable: true, outcome: 'unknown' },
  'NotExist.Instance': { category: 'not_found', retryable: false },
  'NotExist.JobGroup': { category: 'not_found', retryable: false },
  UnknownError: { category: 'unknown', retryable: true },
};

export const dialogueCodes: Readonly<Record<string, ErrorEntry>> = {
  InternalError: { category: 'server', retryable: true },
  'NotExist.Instance': { category: 'not_found', retryable: false },
};

export const createJobGroupCodes: Readonly<Record<string, ErrorEntry>> = { HandleJobGroupError: { category: 'unknown', retryable: false } };

export const suspendJobsCodes: Readonly<Record<string, ErrorEntry>> = {
  'NotExist.Instance': { category: 'not_found', retryable: false },
  'NotExist.JobGroup': { category: 'not_found', retryable: false },
  InternalError: { category: 'server', retryable: true },
};

export const resumeJobsCodes: Readonly<Record<string, ErrorEntry>> = {
  'NotExist.Instance': { category: 'not_found', retryable: false },
  InternalError: { category: 'server', retryable: true },
};

export const cancelJobsCodes: Readonly<Record<string, ErrorEntry>> = {
  'NotExist.Instance': { category: 'not_found', retryable: false },
  InternalError: { category: 'server', retryable: true },
};

export const getConcurrentConversationQuotaCodes: Readonly<Record<string, ErrorEntry>> = { InternalError: { category: 'server', retryable: true } };
