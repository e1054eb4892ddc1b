// GENERATED from specs/rpc/openapi.yaml (sha256 3ea210e3fd54faec…). Do not edit: change the document and run `npm run generate`.

import type { ErrorEntry } from '@outdial/core';

export const sharedCodes: Readonly<Record<string, ErrorEntry>> = {};

export const carryCodes: Readonly<Record<string, ErrorEntry>> = { '7': { category: 'quota', retryable: false } };
