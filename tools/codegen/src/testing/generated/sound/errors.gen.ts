// GENERATED from specs/sound/openapi.yaml (sha256 023556bae22d5a55…). Do not edit: change the document and run `npm run generate`.

import type { ErrorTables } from '@outdial/core';

/** What the vendor's codes mean. */
export const errors = {
  shared: {
    '6': {
      category: 'authentication',
      retryable: false,
      remedy: 'clock',
      meaning: 'The signature is wrong, or too old.',
    },
    '9': { category: 'conflict', retryable: false, meaning: 'The task exists.' },
  },
  operations: {},
} as const satisfies ErrorTables;
