// The vendors' codes for failure inside HTTP 200 and beside other statuses, from a server that says nothing else.
import { VendorError } from '@outdial/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnswerServer, startAnswerServer } from '../answer-server.js';
import { answerOf, clientWith, operationOf, type Subject, subjects } from './subjects.js';

let server: AnswerServer;
beforeAll(async () => {
  server = await startAnswerServer();
});
afterAll(() => server.close());

const cases: readonly (readonly [id: string, body: object, expected: object])[] = [
  [
    'createAndCall',
    { retCode: 6, responseID: 'r-1' },
    { vendorCode: '6', category: 'authentication', requestId: 'r-1', outcome: 'rejected' },
  ],
  [
    'sendAgentGroupCall',
    { status: '-16' },
    { vendorCode: '-16', category: 'authentication', requestId: undefined, outcome: 'rejected' },
  ],
  ['sendAgentGroupCall', { status: '-22' }, { vendorCode: '-22', category: 'invalid_request' }],
  ['processDialog', { ret: '1', userid: 'u', outaction: 10 }, { vendorCode: '1', requestId: 'u' }],
  [
    'listJobGroups',
    { Code: 'InternalError', RequestId: 'r-1' },
    { vendorCode: 'InternalError', category: 'server', requestId: 'r-1', outcome: 'unknown' },
  ],
  ['addCallData', { resultCode: '0200018' }, { vendorCode: '0200018', category: 'conflict' }],
];

describe('a failure code inside HTTP 200', () => {
  it.each(cases)('of %s: %j', async (id, body, expected) => {
    const subject = subjects.find((one) => one.id === id) as Subject;
    const client = clientWith(subject).createClient({ baseUrl: server.url, maxRetries: 0 });
    server.answer(200, body);
    const input = subject.input('key', { campaignId: 1 });
    const failure = await answerOf(client, id, input).catch((error: unknown) => error);
    const isOpen = (failure as VendorError).outcome === 'unknown' && operationOf(subject).effect !== 'reads';
    const error = isOpen ? (failure as Error).cause : failure;
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ status: 200, ...expected });
    expect(server.requests).toHaveLength(1);
  });
});
