// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

import type { ErrorEntry } from '@outdial/core';

export const sharedCodes: Readonly<Record<string, ErrorEntry>> = {
  '6': { category: 'authentication', retryable: false, remedy: 'clock' },
  '9': { category: 'conflict', retryable: false, outcome: 'unknown' },
};
