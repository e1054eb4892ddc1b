// GENERATED from specs/huawei/openapi.yaml (sha256 1f72d86f5c9aa423…). Do not edit: change the document and run `npm run generate`.

import type { OperationTable } from '@outdial/core';

/** How each operation is sent and its answer judged. */
export const operations = {
  processDialog: {
    id: 'processDialog',
    method: 'POST',
    path: '/oifde/rest/v2/crs/process/{vdnId}',
    parameters: { path: ['vdnId'], query: [] },
    body: 'json',
    effect: 'writes',
    signing: ['token-in-body'],
    token: { operation: 'getToken', pointer: '/inparams/auth_token', expiredCodes: ['900001', '900002'] },
    envelope: {
      code: ['ret'],
      success: ['0'],
      message: [],
      requestId: ['userid'],
      codeOptional: true,
      requires: ['outaction'],
    },
    constants: [],
  },
  getToken: {
    id: 'getToken',
    method: 'POST',
    path: '/oifde/rest/api/gettoken',
    parameters: { path: [], query: [] },
    body: 'json',
    effect: 'reads',
    signing: [],
    envelope: { code: ['errorCode'], success: ['0'], message: ['errorMsg'], requestId: [] },
    constants: [],
  },
} as const satisfies OperationTable;
