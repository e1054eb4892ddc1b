// GENERATED from specs/rpc/openapi.yaml (sha256 2a91de94785491f7…). Do not edit: change the document and run `npm run generate`.

import type { ErrorTables } from '@outdial/core';

/** What the vendor's codes mean. */
export const errors = {
  shared: {},
  operations: { carry: { '7': { category: 'quota', retryable: false, meaning: 'Too heavy.', httpStatus: 400 } } },
} as const satisfies ErrorTables;
