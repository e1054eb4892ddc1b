// GENERATED from specs/rpc/openapi.yaml (sha256 2a91de94785491f7…). Do not edit: change the document and run `npm run generate`.

import type { ErrorEntry } from '@outdial/core';

export const sharedCodes: Readonly<Record<string, ErrorEntry>> = {};

export const carryCodes: Readonly<Record<string, ErrorEntry>> = { '7': { category: 'quota', retryable: false } };
