// GENERATED from specs/nxcloud/openapi.yaml (sha256 650b338cb6b2d7e4…). Do not edit: change the document and run `npm run generate`.

import type { OperationTable } from '@outdial/core';

/** The vendor's public address. */
export const baseUrl = 'https://nxbot.nxcloud.com';

/** How each operation is sent and its answer judged. */
export const operations = {
  createAndCall: {
    id: 'createAndCall',
    method: 'POST',
    path: '/callcentre/api/v3/createAndCall',
    parameters: { path: [], query: [] },
    body: 'json',
    effect: 'dials',
    signing: ['nxcloud-digest'],
    envelope: {
      code: ['retCode', 'code'],
      success: ['0'],
      message: ['retMsg', 'msg'],
      requestId: ['responseID', 'reqId'],
    },
    idempotency: { key: 'userTaskID' },
    constants: [{ pointer: '/productID', value: 'callbot' }],
  },
  ping: {
    id: 'ping',
    method: 'POST',
    path: '/callcentre/api/v3/ping',
    parameters: { path: [], query: [] },
    body: 'json',
    effect: 'reads',
    signing: ['nxcloud-digest'],
    envelope: {
      code: ['retCode', 'code'],
      success: ['0'],
      message: ['retMsg', 'msg'],
      requestId: ['responseID', 'reqId'],
    },
    constants: [],
  },
} as const satisfies OperationTable;
