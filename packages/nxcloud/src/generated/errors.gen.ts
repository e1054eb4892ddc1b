// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

import type { ErrorTables } from '@outdial/core';

/** What the vendor's codes mean. */
export const errors = {
  shared: {
    '1': { category: 'unknown', retryable: false, meaning: 'General error.' },
    '2': { category: 'invalid_request', retryable: false, meaning: 'A parameter is missing.' },
    '3': { category: 'invalid_request', retryable: false, meaning: 'A parameter has the wrong format.' },
    '4': { category: 'invalid_request', retryable: false, meaning: 'A parameter has a wrong value.' },
    '5': { category: 'unavailable', retryable: true, meaning: 'The server is under maintenance.' },
    '6': { category: 'authentication', retryable: false, meaning: 'The signature is not correct.' },
    '7': { category: 'unavailable', retryable: true, meaning: 'The system is busy.' },
    '1001': {
      category: 'conflict',
      retryable: true,
      meaning: 'A batch import is running; until it ends, import and export are refused.',
    },
    '4001': {
      category: 'invalid_request',
      retryable: false,
      meaning: 'A parameter holds too much: an array has too many elements.',
    },
    '5001': { category: 'server', retryable: true, meaning: 'Internal server error.' },
    '6001': { category: 'authentication', retryable: false, meaning: 'The signature is missing.' },
    '6002': { category: 'authentication', retryable: false, meaning: 'The account does not exist.' },
    '6003': { category: 'permission', retryable: false, meaning: 'The user has no permission.' },
  },
  operations: {
    exportBatchCall: {
      '1001': {
        category: 'conflict',
        retryable: true,
        meaning: 'A batch import is running; until it ends, nothing can be exported.',
      },
    },
    importBatchCall: {
      '1001': {
        category: 'conflict',
        retryable: true,
        meaning: 'A batch import is running; until it ends, nothing can be imported.',
      },
    },
  },
} as const satisfies ErrorTables;
