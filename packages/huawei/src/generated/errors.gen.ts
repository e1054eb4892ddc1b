// GENERATED from specs/huawei/openapi.yaml (sha256 1f72d86f5c9aa423…). Do not edit: change the document and run `npm run generate`.

import type { ErrorTables } from '@outdial/core';

/** What the vendor's codes mean. */
export const errors = {
  shared: {
    '900001': {
      category: 'authentication',
      retryable: false,
      meaning: 'No token, or the token has expired. Get a new one and send once more.',
    },
    '900002': { category: 'authentication', retryable: false, meaning: 'The token could not be checked.' },
    '10000001': {
      category: 'server',
      retryable: false,
      meaning: 'Internal error, usually a fault of the application.',
    },
    '10000002': {
      category: 'invalid_request',
      retryable: false,
      meaning: 'Wrong parameter, usually a mandatory field is missing.',
    },
    '10000003': {
      category: 'invalid_request',
      retryable: false,
      meaning: 'A parameter is missing and must be given.',
    },
    '10000004': {
      category: 'conflict',
      retryable: false,
      meaning: 'The value exists already and cannot be used again.',
    },
    '10000006': { category: 'invalid_request', retryable: false, meaning: 'An input parameter occurs twice.' },
    '10000007': { category: 'invalid_request', retryable: false, meaning: 'An output parameter occurs twice.' },
    '10000008': { category: 'invalid_request', retryable: false, meaning: 'A header parameter occurs twice.' },
    '20000001': {
      category: 'conflict',
      retryable: false,
      meaning: 'The object is published and cannot be changed.',
    },
    '20000002': { category: 'conflict', retryable: false, meaning: 'A flow of this name exists.' },
    '20000003': {
      category: 'conflict',
      retryable: false,
      meaning: 'The node cannot be deleted, another flow refers to it.',
    },
    '20000004': {
      category: 'conflict',
      retryable: false,
      meaning: 'The variable cannot be deleted, something refers to it.',
    },
    '20000005': {
      category: 'conflict',
      retryable: false,
      meaning: 'The variable cannot be changed, something refers to it.',
    },
    '20000006': { category: 'not_found', retryable: false, meaning: 'The file path does not exist.' },
    '20000007': { category: 'server', retryable: false, meaning: 'A file stream could not be read.' },
    '20000008': { category: 'server', retryable: false, meaning: 'Data could not be updated.' },
    '200800001': { category: 'authentication', retryable: false, meaning: 'The secret does not exist.' },
    '200800002': { category: 'authentication', retryable: false, meaning: 'The secret is wrong.' },
    '200800003': { category: 'permission', retryable: false, meaning: 'The account is locked.' },
    '200900002': { category: 'server', retryable: false, meaning: 'Internal error.' },
    '200900003': { category: 'invalid_request', retryable: false, meaning: 'Wrong parameter.' },
  },
  operations: {},
} as const satisfies ErrorTables;
