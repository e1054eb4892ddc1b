import type { Operation } from '@outdial/core';
import { type Fault, httpAnswer, type Reply } from './fault.js';
import { clientWith, type Subject } from './subjects.js';

/** An operation of one of the vendors. */
export type OperationName = Pick<Subject, 'vendor' | 'id'>;

/** What one attempt under a fault comes to. */
export interface FaultRow {
  readonly title: string;
  readonly fault: (subject: OperationName) => Fault;
  /** The error of the attempt; absent when it succeeds all the same. */
  readonly error?: {
    readonly code: string;
    readonly outcome: 'rejected' | 'unknown';
    readonly retryable: boolean;
  };
  /** Whether the vendor gets the request, and acts on it. */
  readonly hasActed: boolean;
  /** Only the timeout ends the attempt. */
  readonly isSilent?: true;
  /** For these only; default all. */
  readonly appliesTo?: (subject: OperationName) => boolean;
}

const broken = { code: 'connection_failed', outcome: 'unknown', retryable: true } as const;
const silent = { code: 'timeout', outcome: 'unknown', retryable: true } as const;
const failed = { code: 'http_status', outcome: 'unknown', retryable: true } as const;
const html = '<html><body>Welcome</body></html>';

const chunkedHead = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n';

/** The body is longer than a client takes that is told `maxResponseBytes: 65_536`. */
const oversize = `{"code":0,"padding":"${'x'.repeat(100_000)}"}`;

/** The vendors' words for "not now", and for a failure of their own, where the document has them for the operation. */
const busyCodes = { alibaba: 'Throttling.User', huawei: '0200022', laaffic: '-37', nxcloud: '7' };
const failureCodes = { alibaba: 'InternalError', huawei: '0200006', laaffic: '-18', nxcloud: '5001' };

/** An answer in the vendor's own envelope, which may name its code in several ways. */
const bodies: Record<Subject['vendor'], (code: string) => object> = {
  alibaba: (Code) => ({ Code, Message: 'not now', RequestId: 'r-1' }),
  huawei: (code) => ({ resultCode: code, returnCode: code, resultDesc: 'not now' }),
  laaffic: (code) => ({ status: code, reason: 'not now' }),
  nxcloud: (code) => ({ code: Number(code), retCode: Number(code), msg: 'not now' }),
};

const coded =
  (codes: Record<Subject['vendor'], string>) =>
  ({ vendor }: OperationName): Fault => {
    const body = JSON.stringify(bodies[vendor](codes[vendor]));
    const headers = { 'content-type': 'application/json' };
    return { kind: 'answer', reply: httpAnswer(200, body, headers), hasActed: false };
  };
const hasCode = (codes: Record<Subject['vendor'], string>) => (subject: OperationName) => {
  const { errors, operations } = clientWith(subject);
  const code = codes[subject.vendor];
  const { envelope } = operations[subject.id] as Operation;
  const body = bodies[subject.vendor](code);
  const isDocumented = Object.hasOwn(errors.operations[subject.id] ?? errors.shared, code);
  return (
    envelope.code.some((name) => Object.hasOwn(body, name)) &&
    (isDocumented || Object.hasOwn(errors.shared, code))
  );
};

const answered =
  (reply: Reply, hasActed = false) =>
  (): Fault => ({ kind: 'answer', reply, hasActed });
const always = (fault: Fault) => (): Fault => fault;
const retryAfters: readonly Record<string, string>[] = [{}, { 'retry-after': '0' }];
const endings = ['rst', 'fin'] as const;

/** One row for each kind of fault that a request meets on its way or that answers it. */
export const faultRows: readonly FaultRow[] = [
  { title: 'nothing wrong', fault: always({ kind: 'none' }), hasActed: true },
  {
    title: 'a reset at the first byte',
    fault: always({ kind: 'cut_request', afterBytes: 1, by: 'rst' }),
    error: broken,
    hasActed: false,
  },
  ...endings.flatMap((by): FaultRow[] => [
    {
      title: `${by} during the request's head`,
      fault: always({ kind: 'cut_request', afterBytes: 40, by }),
      error: broken,
      hasActed: false,
    },
    {
      title: `${by} after the request, which the vendor got`,
      fault: always({ kind: 'cut_request', afterBytes: Number.POSITIVE_INFINITY, by }),
      error: broken,
      hasActed: true,
    },
    {
      title: `${by} after the request, which the vendor did not get`,
      fault: always({ kind: 'drop_request', by }),
      error: broken,
      hasActed: false,
    },
    {
      title: `${by} in place of the answer`,
      fault: always({ kind: 'cut_answer', afterBytes: 0, by }),
      error: broken,
      hasActed: true,
    },
    {
      title: `${by} in the answer's head`,
      fault: always({ kind: 'cut_answer', afterBytes: 20, by }),
      error: broken,
      hasActed: true,
    },
    {
      title: `${by} five bytes before the answer's end`,
      fault: always({ kind: 'cut_answer', afterBytes: -5, by }),
      error: broken,
      hasActed: true,
    },
  ]),
  {
    title: 'silence, and the vendor got nothing',
    fault: always({ kind: 'swallow_request' }),
    error: silent,
    hasActed: false,
    isSilent: true,
  },
  {
    title: 'a request that arrives when nobody waits for it any more',
    fault: always({ kind: 'delay_request', milliseconds: 2_000 }),
    error: silent,
    hasActed: true,
    isSilent: true,
  },
  {
    title: 'an answer that never comes',
    fault: always({ kind: 'delay_answer', milliseconds: Number.POSITIVE_INFINITY }),
    error: silent,
    hasActed: true,
    isSilent: true,
  },
  {
    title: 'silence after the head of the answer',
    fault: always({ kind: 'stall_answer', afterBytes: 'head' }),
    error: silent,
    hasActed: true,
    isSilent: true,
  },
  ...[500, 502, 503].flatMap((status) =>
    [true, false].map(
      (hasActed): FaultRow => ({
        title: `HTTP ${status}, and the vendor has ${hasActed ? '' : 'not '}acted`,
        fault: answered(httpAnswer(status, html), hasActed),
        error: failed,
        hasActed,
      }),
    ),
  ),
  ...[true, false].map(
    (hasActed): FaultRow => ({
      title: `HTML in place of an answer, and the vendor has ${hasActed ? '' : 'not '}acted`,
      fault: answered(httpAnswer(200, html, { 'content-type': 'text/html' }), hasActed),
      error: { code: 'malformed_response', outcome: 'unknown', retryable: false },
      hasActed,
    }),
  ),
  {
    title: 'an empty answer',
    fault: answered(httpAnswer(200), true),
    error: { code: 'empty_response', outcome: 'unknown', retryable: false },
    hasActed: true,
  },
  {
    title: 'a chunked answer that ends within a chunk',
    fault: answered(() => Buffer.from(`${chunkedHead}20\r\n{"code":`), true),
    // Node's fetch takes the end of the connection for that of the answer.
    error: { code: 'malformed_response', outcome: 'unknown', retryable: false },
    hasActed: true,
  },
  {
    title: 'an answer that is too long',
    fault: answered(httpAnswer(200, oversize), true),
    error: { code: 'response_too_large', outcome: 'unknown', retryable: false },
    hasActed: true,
  },
  ...retryAfters.map(
    (headers): FaultRow => ({
      title: `HTTP 429 with ${JSON.stringify(headers)}`,
      fault: answered(httpAnswer(429, '', headers)),
      error: { code: 'http_status', outcome: 'rejected', retryable: true },
      hasActed: false,
    }),
  ),
  {
    title: "the vendor's own word for being busy",
    fault: coded(busyCodes),
    appliesTo: hasCode(busyCodes),
    error: { code: 'vendor_error', outcome: 'rejected', retryable: true },
    hasActed: false,
  },
  {
    title: "the vendor's own word for a failure",
    fault: coded(failureCodes),
    appliesTo: hasCode(failureCodes),
    error: { code: 'vendor_error', outcome: 'unknown', retryable: true },
    hasActed: false,
  },
  { title: 'packets of one byte', fault: always({ kind: 'shape', sliceBytes: 1 }), hasActed: true },
  {
    title: 'latency that varies',
    fault: always({ kind: 'shape', latencyMs: 5, jitterMs: 10 }),
    hasActed: true,
  },
  { title: 'a narrow line', fault: always({ kind: 'shape', bytesPerSecond: 50_000 }), hasActed: true },
  {
    title: 'a connection that is closed late',
    fault: always({ kind: 'slow_close', milliseconds: 50 }),
    hasActed: true,
  },
];
