// GENERATED from specs/sound/openapi.yaml (sha256 b81b8d3aeaa56def…). Do not edit: change the document and run `npm run generate`.

import type { ErrorEntry } from '@outdial/core';

export const sharedCodes: Readonly<Record<string, ErrorEntry>> = {
  '6': { category: 'authentication', retryable: false },
  '9': { category: 'conflict', retryable: false },
};
