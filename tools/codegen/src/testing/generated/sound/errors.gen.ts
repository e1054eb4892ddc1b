// GENERATED from specs/sound/openapi.yaml (sha256 b81b8d3aeaa56def…). Do not edit: change the document and run `npm run generate`.

import type { ErrorTables } from '@outdial/core';

/** What the vendor's codes mean. */
export const errors = {
  shared: {
    '6': { category: 'authentication', retryable: false, meaning: 'The signature is wrong.' },
    '9': { category: 'conflict', retryable: false, meaning: 'The task exists.' },
  },
  operations: {},
} as const satisfies ErrorTables;
