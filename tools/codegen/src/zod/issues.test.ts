import { type ValidationIssue, validateRequest } from '@outdial/core/validation';
import { describe, expect, test } from 'vitest';
import { readSpecs } from '../spec/read-specs.js';
import { evaluateValidators } from '../testing/evaluate-validators.js';
import { repositoryRoot } from '../testing/repository-root.js';

const recallFlow = { keyId: 299, recallType: 0, recallInterval: 30, recallNum: 1 };
const node = { source: 1, voiceFileId: 'a.wav', hangUpSms: 0, toSeat: 0 };
const seat = { toSeat: 1, sipGroupId: 1, outboundControl: 1, calloutRate: 1 };
const groupCall = {
  appId: 'a',
  taskName: 'name',
  agentId: 41,
  numberInfoList: [{ calleeNumber: '999000000007' }],
};
const time = { strTime: '09:00', endTime: '10:00' };
const step = {
  userid: 'call-1',
  inaction: 9,
  inparams: { call_id: 'call-1', call_dst_id: '10086', auth_token: 't', flow_result_type: '3', input: 'yes' },
};

function withNode(changes: object): object {
  return { ...recallFlow, nodeList: [{ ...node, ...changes }] };
}

const cases: readonly [
  what: string,
  vendor: string,
  schema: string,
  value: unknown,
  issues: ValidationIssue[],
][] = [
  ['a sound flow', 'laaffic', 'UpdateRecallFlowRequest', withNode({}), []],
  [
    'ringing too short',
    'laaffic',
    'SendAgentGroupCallRequest',
    { ...groupCall, maxRingingTime: 5 },
    [{ path: 'maxRingingTime', expected: 'at least 10' }],
  ],
  [
    'too many time ranges',
    'laaffic',
    'SendAgentGroupCallRequest',
    { ...groupCall, allowSendTime: [time, time, time, time] },
    [{ path: 'allowSendTime', expected: 'at most 3 elements' }],
  ],
  [
    'a transfer by key without the key',
    'laaffic',
    'UpdateRecallFlowRequest',
    withNode({ ...seat, toSeatType: 2 }),
    [
      {
        path: 'nodeList[0].toSeatKey',
        expected: 'required: toSeatKey is required when toSeat is 1 and toSeatType is 2 (transfer by key).',
      },
    ],
  ],
  [
    'a message on hang-up without an occasion',
    'laaffic',
    'UpdateRecallFlowRequest',
    withNode({ hangUpSms: 1, smsContent: 'Hello', ringPush: 0 }),
    [
      {
        path: 'nodeList[0]',
        expected:
          'at least one of feedbackPush=1, successPush=1, failedPush=1, ringPush=1: At least one of feedbackPush, successPush, failedPush and ringPush must be 1 when hangUpSms is 1.',
        alternatives: ['feedbackPush', 'successPush', 'failedPush', 'ringPush'],
      },
    ],
  ],
  [
    'a wrong type, a missing and an unknown field',
    'laaffic',
    'UpdateRecallFlowRequest',
    { ...recallFlow, keyId: '299', recallNum: undefined, colour: 1 },
    [
      { path: 'keyId', expected: 'an integer' },
      { path: 'recallNum', expected: 'required' },
      { path: 'colour', expected: 'not a known field' },
    ],
  ],
  [
    'no flow_result_type',
    'huawei',
    'ProcessDialogRequest',
    { ...step, inparams: { ...step.inparams, flow_result_type: undefined } },
    [{ path: 'inparams.flow_result_type', expected: 'required' }],
  ],
  [
    'no inaction',
    'huawei',
    'ProcessDialogRequest',
    { ...step, inaction: undefined },
    [{ path: 'inaction', expected: 'required' }],
  ],
  [
    'an unknown inaction',
    'huawei',
    'ProcessDialogRequest',
    { ...step, inaction: 99 },
    [{ path: 'inaction', expected: 'one of 8, 9, 11, 7, 13' }],
  ],
];

describe('the issues of a request', () => {
  const validators = new Map(
    readSpecs(repositoryRoot).map(({ vendor, document }) => [
      vendor,
      evaluateValidators(document.components?.schemas ?? {}),
    ]),
  );

  test.each(cases)('say what is wrong: %s', (_, vendor, schema, value, issues) => {
    const validator = validators.get(vendor)?.get(schema);
    if (!validator) throw new Error(`${vendor} has no schema ${schema}`);
    expect(validateRequest(validator, value)).toEqual(issues);
  });
});
