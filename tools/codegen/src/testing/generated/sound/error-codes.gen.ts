// GENERATED from specs/sound/openapi.yaml (sha256 0f506ea754e3f1ca…). Do not edit: change the document and run `npm run generate`.

import type { ErrorEntry } from '@outdial/core';

export const sharedCodes: Readonly<Record<string, ErrorEntry>> = {
  '6': { category: 'authentication', retryable: false },
  '9': { category: 'conflict', retryable: false },
};
