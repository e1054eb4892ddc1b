// GENERATED from specs/alibaba/openapi.yaml (sha256 241fb191380d8a31…). Do not edit: change the document and run `npm run generate`.

import type { ErrorTables } from '@outdial/core';

/** What the vendor's codes mean. */
export const errors = {
  shared: {
    SignatureDoesNotMatch: {
      category: 'authentication',
      retryable: false,
      meaning: 'The signature is wrong. The message ends with "server string to sign is:" and the server\'s own string; if it equals yours, the secret is wrong.',
      httpStatus: 400,
    },
    IncompleteSignature: {
      category: 'authentication',
      retryable: false,
      meaning: 'The signature is malformed. The message carries the server\'s string to sign.',
      httpStatus: 400,
    },
    SignatureNonceUsed: {
      category: 'authentication',
      retryable: true,
      outcome: 'unknown',
      meaning: 'The nonce has been seen before; sign again with a new nonce and the current time.',
      httpStatus: 400,
    },
    'InvalidTimeStamp.Expired': {
      category: 'authentication',
      retryable: false,
      remedy: 'clock',
      meaning: 'The clocks of client and server differ by more than 15 minutes; set the clock and sign again.',
      httpStatus: 400,
    },
    'InvalidTimeStamp.Format': {
      category: 'authentication',
      retryable: false,
      meaning: 'The time stamp is not ISO 8601 in UTC, YYYY-MM-DDThh:mm:ssZ.',
      httpStatus: 400,
    },
    IllegalTimestamp: {
      category: 'authentication',
      retryable: false,
      meaning: 'The time stamp is missing.',
      httpStatus: 400,
    },
    InvalidSignatureMethod: {
      category: 'authentication',
      retryable: false,
      meaning: 'SignatureMethod is not supported.',
      httpStatus: 400,
    },
    'InvalidAccessKeyId.NotFound': {
      category: 'authentication',
      retryable: false,
      meaning: 'The access key id is unknown. It is looked up before the signature is checked.',
      httpStatus: 404,
    },
    'InvalidAccessKeyId.Inactive': {
      category: 'authentication',
      retryable: false,
      meaning: 'The access key is disabled.',
      httpStatus: 400,
    },
    'Forbidden.AccessKeyDisabled': { category: 'authentication', retryable: false, meaning: 'The access key is disabled.' },
    MissingSecurityToken: {
      category: 'authentication',
      retryable: false,
      meaning: 'Temporary keys were used without their security token.',
    },
    'InvalidSecurityToken.Expired': {
      category: 'authentication',
      retryable: false,
      meaning: 'The security token has expired; fetch new temporary keys.',
    },
    'InvalidSecurityToken.Malformed': {
      category: 'authentication',
      retryable: false,
      meaning: 'The security token is malformed; fetch new temporary keys.',
    },
    'InvalidSecurityToken.MismatchWithAccessKey': {
      category: 'authentication',
      retryable: false,
      meaning: 'The security token does not belong to the access key; fetch new temporary keys.',
    },
    MissingParameter: {
      category: 'invalid_request',
      retryable: false,
      meaning: 'A required parameter is absent.',
      httpStatus: 400,
    },
    InvalidParameter: {
      category: 'invalid_request',
      retryable: false,
      meaning: 'A parameter has a value that is not accepted.',
      httpStatus: 400,
    },
    'InvalidParameter.Format': {
      category: 'invalid_request',
      retryable: false,
      meaning: 'Format is neither XML nor JSON.',
      httpStatus: 400,
    },
    UnsupportedHTTPMethod: {
      category: 'invalid_request',
      retryable: false,
      meaning: 'The operation does not take this HTTP method.',
      httpStatus: 400,
    },
    'InvalidApi.NotFound': {
      category: 'not_found',
      retryable: false,
      meaning: 'No such operation. Check Action, Version and their letter case.',
      httpStatus: 404,
    },
    'InvalidAction.NotFound': {
      category: 'not_found',
      retryable: false,
      meaning: 'No such operation, the other spelling of InvalidApi.NotFound.',
    },
    'InvalidProduct.NotFound': {
      category: 'not_found',
      retryable: false,
      meaning: 'No such product on this host. Check the endpoint.',
      httpStatus: 404,
    },
    'InvalidProtocol.NeedSsl': { category: 'invalid_request', retryable: false, meaning: 'HTTPS is required.', httpStatus: 404 },
    ContentLengthDoesNotMatch: {
      category: 'invalid_request',
      retryable: false,
      meaning: 'The body\'s length is not the announced one.',
    },
    ContentMD5NotMatched: { category: 'invalid_request', retryable: false, meaning: 'The body was changed on its way.' },
    Throttling: {
      category: 'rate_limited',
      retryable: true,
      meaning: 'Too many requests; wait, then sign anew.',
      httpStatus: 400,
    },
    'Throttling.User': {
      category: 'rate_limited',
      retryable: true,
      meaning: 'Too many requests of this account; wait, then sign anew.',
      httpStatus: 400,
    },
    'Throttling.Api': {
      category: 'rate_limited',
      retryable: true,
      meaning: 'Too many requests of this operation; wait, then sign anew.',
      httpStatus: 400,
    },
    Forbidden: {
      category: 'permission',
      retryable: false,
      meaning: 'The account lacks the right to this operation.',
      httpStatus: 403,
    },
    'Forbidden.RAM': {
      category: 'permission',
      retryable: false,
      meaning: 'The RAM user lacks the right to this operation.',
      httpStatus: 403,
    },
    NoPermission: {
      category: 'permission',
      retryable: false,
      meaning: 'The RAM user lacks the right to this operation.',
      httpStatus: 403,
    },
    'Forbidden.RiskControl': {
      category: 'permission',
      retryable: false,
      meaning: 'The account is blocked by risk control.',
      httpStatus: 403,
    },
    'Forbidden.UserVerification': {
      category: 'permission',
      retryable: false,
      meaning: 'The account\'s owner is not verified.',
      httpStatus: 403,
    },
    InternalError: { category: 'server', retryable: true, meaning: 'The server failed.', httpStatus: 500 },
    ServiceUnavailable: {
      category: 'unavailable',
      retryable: true,
      outcome: 'unknown',
      meaning: 'The service is temporarily not available.',
      httpStatus: 503,
    },
    'NotExist.Instance': {
      category: 'not_found',
      retryable: false,
      meaning: 'The instance named by InstanceId does not exist.',
      httpStatus: 404,
    },
    'NotExist.JobGroup': {
      category: 'not_found',
      retryable: false,
      meaning: 'The job group named by JobGroupId does not exist.',
      httpStatus: 404,
    },
    UnknownError: { category: 'unknown', retryable: true, meaning: 'An unknown failure; retry a few times at most.' },
  },
  operations: {
    dialogue: {
      InternalError: {
        category: 'server',
        retryable: true,
        meaning: 'Internal error. Retry; if it persists, open a ticket with the vendor.',
        httpStatus: 500,
      },
      'NotExist.Instance': {
        category: 'not_found',
        retryable: false,
        meaning: 'The instance named by InstanceId does not exist.',
        httpStatus: 404,
      },
    },
    createJobGroup: {
      HandleJobGroupError: {
        category: 'unknown',
        retryable: false,
        meaning: 'The group could not be handled. The message begins with "Exception From Host:[ip]".',
      },
    },
    suspendJobs: {
      'NotExist.Instance': {
        category: 'not_found',
        retryable: false,
        meaning: 'The instance named by InstanceId does not exist.',
        httpStatus: 404,
      },
      'NotExist.JobGroup': {
        category: 'not_found',
        retryable: false,
        meaning: 'The job group named by JobGroupId does not exist.',
        httpStatus: 404,
      },
      InternalError: {
        category: 'server',
        retryable: true,
        meaning: 'Internal error. Retry; if it persists, open a ticket with the vendor.',
        httpStatus: 500,
      },
    },
    resumeJobs: {
      'NotExist.Instance': {
        category: 'not_found',
        retryable: false,
        meaning: 'The instance named by InstanceId does not exist.',
        httpStatus: 404,
      },
      InternalError: {
        category: 'server',
        retryable: true,
        meaning: 'Internal error. Retry; if it persists, open a ticket with the vendor.',
        httpStatus: 500,
      },
    },
    cancelJobs: {
      'NotExist.Instance': {
        category: 'not_found',
        retryable: false,
        meaning: 'The instance named by InstanceId does not exist.',
        httpStatus: 404,
      },
      InternalError: {
        category: 'server',
        retryable: true,
        meaning: 'Internal error. Retry; if it persists, open a ticket with the vendor.',
        httpStatus: 500,
      },
    },
    getConcurrentConversationQuota: {
      InternalError: {
        category: 'server',
        retryable: true,
        meaning: 'Internal error. Retry; if it persists, open a ticket with the vendor.',
        httpStatus: 500,
      },
    },
  },
} as const satisfies ErrorTables;
