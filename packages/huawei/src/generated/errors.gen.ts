// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

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
    '0200001': {
      category: 'invalid_request',
      retryable: false,
      meaning: 'A parameter is wrong; resultDesc says how.',
    },
    '0200002': {
      category: 'invalid_request',
      retryable: false,
      meaning: 'The campaign begins before today\'s midnight.',
    },
    '0200003': {
      category: 'quota',
      retryable: false,
      meaning: 'There are as many campaigns of the device type skill queue as there may be. Delete one first.',
    },
    '0200004': {
      category: 'quota',
      retryable: false,
      meaning: 'There are as many campaigns of the device type IVR as there may be. Delete one first.',
    },
    '0200005': { category: 'conflict', retryable: false, meaning: 'A campaign of this name exists.' },
    '0200006': { category: 'server', retryable: true, meaning: 'The database failed.' },
    '0200007': { category: 'not_found', retryable: false, meaning: 'The campaign does not exist (any more).' },
    '0200016': { category: 'conflict', retryable: false, meaning: 'The campaign has ended.' },
    '0200017': { category: 'not_found', retryable: false, meaning: 'The skill queue does not exist.' },
    '0200018': { category: 'conflict', retryable: false, meaning: 'A number occurs twice.' },
    '0200019': {
      category: 'conflict',
      retryable: false,
      meaning: 'The campaign\'s state allows no further numbers.',
    },
    '0200020': {
      category: 'quota',
      retryable: false,
      meaning: 'The campaign would have more than 200,000 unfinished numbers.',
    },
    '0200022': {
      category: 'rate_limited',
      retryable: true,
      meaning: 'Numbers are added too fast; leave a second between two requests.',
    },
    '0200024': { category: 'permission', retryable: false, meaning: 'A number is on the blocklist.' },
    '0200029': {
      category: 'invalid_request',
      retryable: false,
      meaning: 'More numbers in one request than allowed.',
    },
    '0200030': { category: 'invalid_request', retryable: false, meaning: 'A time has the wrong format.' },
    '02000001': { category: 'invalid_request', retryable: false, meaning: 'A parameter has no value.' },
    '02000002': {
      category: 'invalid_request',
      retryable: false,
      meaning: 'A parameter has a character that is not allowed.',
    },
    '02000003': { category: 'invalid_request', retryable: false, meaning: 'A parameter is too long.' },
    '02000004': { category: 'invalid_request', retryable: false, meaning: 'A parameter is too short.' },
    '02000005': { category: 'invalid_request', retryable: false, meaning: 'A parameter is too short or too long.' },
    '02000006': { category: 'invalid_request', retryable: false, meaning: 'A parameter has the wrong type.' },
    '02000007': { category: 'invalid_request', retryable: false, meaning: 'A parameter is out of its range.' },
    '02000008': { category: 'invalid_request', retryable: false, meaning: 'A parameter cannot be converted.' },
    '02000009': { category: 'invalid_request', retryable: false, meaning: 'The parameters do not go together.' },
    '02000010': {
      category: 'invalid_request',
      retryable: false,
      meaning: 'Hour and minute must be given together.',
    },
    '02000011': { category: 'invalid_request', retryable: false, meaning: 'Too many parameters.' },
  },
  operations: {
    pauseCampaign: {
      '0200011': {
        category: 'conflict',
        retryable: false,
        meaning: 'The campaign\'s state does not allow it to be suspended.',
      },
    },
    resumeCampaign: {
      '0200011': {
        category: 'conflict',
        retryable: false,
        meaning: 'The campaign\'s state does not allow it to be resumed.',
      },
    },
    queryCallResults: {
      '0200008': {
        category: 'invalid_request',
        retryable: false,
        meaning: 'beginTime and endTime must be given together or not at all.',
      },
      '0200009': {
        category: 'invalid_request',
        retryable: false,
        meaning: 'beginTime or endTime has the wrong format.',
      },
      '0200010': { category: 'invalid_request', retryable: false, meaning: 'beginTime is not before endTime.' },
      '0200011': {
        category: 'invalid_request',
        retryable: false,
        meaning: 'beginTime and endTime are more than 30 days apart.',
      },
    },
  },
} as const satisfies ErrorTables;
