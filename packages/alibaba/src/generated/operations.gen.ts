// GENERATED from specs/alibaba/openapi.yaml (sha256 e97682f882620570…). Do not edit: change the document and run `npm run generate`.

import type { OperationTable } from '@outdial/core';

/** The vendor's public address. */
export const baseUrl = 'https://outboundbot.cn-shanghai.aliyuncs.com';

/** How each operation is sent and its answer judged. */
export const operations = {
  dialogue: {
    id: 'dialogue',
    method: 'POST',
    path: '/',
    action: 'Dialogue',
    version: '2019-12-26',
    parameters: {
      path: [],
      query: [
        'Action',
        'CalledNumber',
        'CallId',
        'CallingNumber',
        'CallType',
        'InstanceId',
        'Utterance',
        'ScenarioId',
        'ScriptId',
        'TaskId',
        'ActionKey',
        'ActionParams',
      ],
    },
    body: 'none',
    effect: 'writes',
    signing: ['alibaba-acs3', 'alibaba-rpc-v1'],
    envelope: {
      code: ['Code', 'code'],
      success: ['OK'],
      message: ['Message', 'message'],
      requestId: ['RequestId', 'requestId'],
    },
    constants: [{ pointer: '/Action', value: 'Dialogue' }],
    deprecated: true,
  },
} as const satisfies OperationTable;
