// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

import type { ErrorEntry } from '@outdial/core';

export const sharedCodes: Readonly<Record<string, ErrorEntry>> = {
  '900001': { category: 'authentication', retryable: false },
  '900002': { category: 'authentication', retryable: false },
  '10000001': { category: 'server', retryable: false },
  '10000002': { category: 'invalid_request', retryable: false },
  '10000003': { category: 'invalid_request', retryable: false },
  '10000004': { category: 'conflict', retryable: false },
  '10000006': { category: 'invalid_request', retryable: false },
  '10000007': { category: 'invalid_request', retryable: false },
  '10000008': { category: 'invalid_request', retryable: false },
  '20000001': { category: 'conflict', retryable: false },
  '20000002': { category: 'conflict', retryable: false },
  '20000003': { category: 'conflict', retryable: false },
  '20000004': { category: 'conflict', retryable: false },
  '20000005': { category: 'conflict', retryable: false },
  '20000006': { category: 'not_found', retryable: false },
  '20000007': { category: 'server', retryable: false },
  '20000008': { category: 'server', retryable: false },
  '200800001': { category: 'authentication', retryable: false },
  '200800002': { category: 'authentication', retryable: false },
  '200800003': { category: 'permission', retryable: false },
  '200900002': { category: 'server', retryable: false },
  '200900003': { category: 'invalid_request', retryable: false },
  '0200001': { category: 'invalid_request', retryable: false },
  '0200002': { category: 'invalid_request', retryable: false },
  '0200003': { category: 'quota', retryable: false },
  '0200004': { category: 'quota', retryable: false },
  '0200005': { category: 'conflict', retryable: false },
  '0200006': { category: 'server', retryable: true },
  '0200007': { category: 'not_found', retryable: false },
  '0200016': { category: 'conflict', retryable: false },
  '0200017': { category: 'not_found', retryable: false },
  '0200018': { category: 'conflict', retryable: false },
  '0200019': { category: 'conflict', retryable: false },
  '0200020': { category: 'quota', retryable: false },
  '0200022': { category: 'rate_limited', retryable: true },
  '0200024': { category: 'permission', retryable: false },
  '0200029': { category: 'invalid_request', retryable: false },
  '0200030': { category: 'invalid_request', retryable: false },
  '02000001': { category: 'invalid_request', retryable: false },
  '02000002': { category: 'invalid_request', retryable: false },
  '02000003': { category: 'invalid_request', retryable: false },
  '02000004': { category: 'invalid_request', retryable: false },
  '02000005': { category: 'invalid_request', retryable: false },
  '02000006': { category: 'invalid_request', retryable: false },
  '02000007': { category: 'invalid_request', retryable: false },
  '02000008': { category: 'invalid_request', retryable: false },
  '02000009': { category: 'invalid_request', retryable: false },
  '02000010': { category: 'invalid_request', retryable: false },
  '02000011': { category: 'invalid_request', retryable: false },
};

export const pauseCampaignCodes: Readonly<Record<string, ErrorEntry>> = { '0200011': { category: 'conflict', retryable: false } };

export const resumeCampaignCodes: Readonly<Record<string, ErrorEntry>> = { '0200011': { category: 'conflict', retryable: false } };

export const queryCallResultsCodes: Readonly<Record<string, ErrorEntry>> = {
  '0200008': { category: 'invalid_request', retryable: false },
  '0200009': { category: 'invalid_request', retryable: false },
  '0200010': { category: 'invalid_request', retryable: false },
  '0200011': { category: 'invalid_request', retryable: false },
};
