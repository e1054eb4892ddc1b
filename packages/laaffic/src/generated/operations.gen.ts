// GENERATED from specs/laaffic/openapi.yaml (sha256 f9ca5e76dd192410…). Do not edit: change the document and run `npm run generate`.

import type { OperationTable } from '@outdial/core';

/** The vendor's public address. */
export const baseUrl = 'https://api.laaffic.com';

/** How each operation is sent and its answer judged. */
export const operations = {
  sendAgentGroupCall: {
    id: 'sendAgentGroupCall',
    method: 'POST',
    path: '/voice/group/call/send/agent',
    parameters: { path: [], query: [] },
    body: 'json',
    effect: 'dials',
    signing: ['laaffic-md5'],
    envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
    idempotency: { key: 'taskName', duplicateCodes: ['-41'] },
    constants: [],
  },
  updateRecallFlow: {
    id: 'updateRecallFlow',
    method: 'POST',
    path: '/v3/voice/recallFlow/update',
    parameters: { path: [], query: [] },
    body: 'json',
    effect: 'writes',
    signing: ['laaffic-md5'],
    envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
    constants: [],
  },
} as const satisfies OperationTable;
