// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

import type { ErrorEntry } from '@outdial/core';

export const sharedCodes: Readonly<Record<string, ErrorEntry>> = {
  '1': { category: 'unknown', retryable: false },
  '2': { category: 'invalid_request', retryable: false },
  '3': { category: 'invalid_request', retryable: false },
  '4': { category: 'invalid_request', retryable: false },
  '5': { category: 'unavailable', retryable: true },
  '6': { category: 'authentication', retryable: false },
  '7': { category: 'unavailable', retryable: true },
  '1001': { category: 'conflict', retryable: true },
  '4001': { category: 'invalid_request', retryable: false },
  '5001': { category: 'server', retryable: true },
  '6001': { category: 'authentication', retryable: false },
  '6002': { category: 'authentication', retryable: false },
  '6003': { category: 'permission', retryable: false },
};

export const exportBatchCallCodes: Readonly<Record<string, ErrorEntry>> = { '1001': { category: 'conflict', retryable: true } };

export const importBatchCallCodes: Readonly<Record<string, ErrorEntry>> = { '1001': { category: 'conflict', retryable: true } };
