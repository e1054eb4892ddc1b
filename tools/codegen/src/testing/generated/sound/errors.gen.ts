// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

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
    '9': { category: 'conflict', retryable: false, outcome: 'unknown', meaning: 'The task exists.' },
  },
  operations: {},
} as const satisfies ErrorTables;
