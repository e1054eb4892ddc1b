// GENERATED from specs/rpc/openapi.yaml (sha256 3ea210e3fd54faec…). Do not edit: change the document and run `npm run generate`.

import type { ErrorTables } from '@outdial/core';

/** What the vendor's codes mean. */
export const errors = {
  shared: {},
  operations: { carry: { '7': { category: 'quota', retryable: false, meaning: 'Too heavy.', httpStatus: 400 } } },
} as const satisfies ErrorTables;
