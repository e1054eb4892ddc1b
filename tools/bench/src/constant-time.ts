import { Buffer } from 'node:buffer';
import { createHash, timingSafeEqual } from 'node:crypto';
import {
  alibabaAcs3,
  alibabaRpcV1,
  huaweiC2,
  laafficMd5,
  nxcloudDigest,
  type ReceivedRequest,
  type SignedRequest,
} from '@outdial/signing';
import { welch } from './welch.js';

/** Gives the same refusal for a signature that is wrong in its first or in its last character. */
type Refuse = (wrong: 'first' | 'last') => unknown;

/**
 * Times refusals of both kinds, in random order in one process. Prints Welch's t for each scheme; true when all are below
 * 4.5 and the control, a comparison that stops at the first difference, is well above.
 */
export function measureConstantTime(measurements: number): boolean {
  let passed = true;
  console.log(`time of a refusal, first against last character wrong, ${measurements} measurements each\n`);
  for (const [name, refuse] of Object.entries({ ...refusals(), [controlName]: control() })) {
    const t = compare(refuse, measurements);
    const expected = name === controlName ? Math.abs(t) >= 4.5 : Math.abs(t) < 4.5;
    if (!expected) passed = false;
    console.log(`  ${expected ? 'met   ' : 'MISSED'} t = ${t.toFixed(2).padStart(8)}  ${name}`);
  }
  return passed;
}

function compare(refuse: Refuse, measurements: number): number {
  const times: Record<'first' | 'last', number[]> = { first: [], last: [] };
  for (let count = -10_000; count < measurements; count++) {
    const wrong = Math.random() < 0.5 ? 'first' : 'last';
    const before = process.hrtime.bigint();
    refuse(wrong);
    const nanoseconds = Number(process.hrtime.bigint() - before);
    if (count >= 0) times[wrong].push(nanoseconds);
  }
  // Interruptions take a thousand times as long as what is measured, and fall on both alike.
  const bound =
    Float64Array.from([...times.first, ...times.last]).toSorted()[Math.floor(measurements * 0.9)] ?? 0;
  const [first, last] = [times.first, times.last].map((all) => all.filter((time) => time <= bound));
  return welch(first ?? [], last ?? []);
}

const now = () => new Date('2026-01-02T03:04:05Z');

function refusals(): Record<string, Refuse> {
  const body = JSON.stringify({ event: 'x'.repeat(480) });
  const alibaba = { accessKeyId: 'testid', accessKeySecret: 's'.repeat(30) };
  const nxcloud = { uuid: 'account-1', secretKey: 's'.repeat(32) };
  const laaffic = { apiKey: 'key-1', apiSecret: 's'.repeat(32) };
  const huawei = { accessKey: 'AKEXAMPLE', secretKey: 's'.repeat(40) };
  const rpc = { method: 'POST' as const, parameters: { Action: 'Dialogue', Utterance: body } };
  const host = 'example.com';
  const acs3 = { method: 'POST' as const, host, action: 'Dialogue', version: '1', contentType: 'a/b', body };
  const c2 = { method: 'POST' as const, url: '/', host, body };
  return {
    'alibaba-rpc-v1': refusal(alibabaRpcV1.sign(rpc, alibaba, { now }), (request) =>
      alibabaRpcV1.verify(request, alibaba, { now }),
    ),
    'alibaba-acs3': refusal(alibabaAcs3.sign(acs3, alibaba, { now }), (request) =>
      alibabaAcs3.verify(request, alibaba, { now }),
    ),
    'nxcloud-digest': refusal(nxcloudDigest.sign({ body }, nxcloud, { now }), (request) =>
      nxcloudDigest.verify(request, nxcloud),
    ),
    'laaffic-md5': refusal(laafficMd5.sign({}, laaffic, { now }), (request) =>
      laafficMd5.verify(request, laaffic),
    ),
    'huawei-c2': refusal(huaweiC2.sign(c2, huawei, { now }), (request) => huaweiC2.verify(request, huawei)),
  };
}

/** The last parameter or header value of what was sent ends in the signature. */
function refusal(
  signed: SignedRequest,
  verify: (request: ReceivedRequest) => { ok: boolean; reason?: string },
): Refuse {
  const requests = { first: received(signed, 'first'), last: received(signed, 'last') };
  const refuse: Refuse = (wrong) => verify(requests[wrong]);
  for (const wrong of ['first', 'last'] as const) {
    const { reason } = verify(requests[wrong]);
    if (reason !== 'signature_mismatch') throw new Error(`refused for another reason: ${reason}`);
  }
  return refuse;
}

const signatureAtEnd = /(?<=^|[=/])[^=/]+(?:%3D)?$/;

function received({ headers, body }: SignedRequest, wrong: 'first' | 'last'): ReceivedRequest {
  const change = (text: string) => text.replace(signatureAtEnd, (signature) => withOneWrong(signature, wrong));
  const name = ['authorization', 'sign', 'Sign'].find((candidate) => candidate in headers);
  const changed = name === undefined ? headers : { ...headers, [name]: change(headers[name] ?? '') };
  const text = String(body ?? '');
  return {
    method: 'POST',
    url: '/',
    headers: changed,
    body: Buffer.from(name === undefined ? change(text) : text),
  };
}

function withOneWrong(signature: string, wrong: 'first' | 'last'): string {
  const end = signature.replace(/%3D$/, '').length - 1;
  const index = wrong === 'first' ? 0 : end;
  const other = signature[index] === 'A' ? 'B' : 'A';
  return signature.slice(0, index) + other + signature.slice(index + 1);
}

const controlName = 'control: the same digest, compared up to the first difference';

function control(): Refuse {
  const body = Buffer.from('x'.repeat(500));
  const digestOf = () => createHash('sha256').update(body).digest('hex');
  const right = digestOf();
  const signatures = { first: withOneWrong(right, 'first'), last: withOneWrong(right, 'last') };
  return (wrong) => {
    const expected = digestOf();
    const received = signatures[wrong];
    let index = 0;
    while (index < expected.length && expected.charCodeAt(index) === received.charCodeAt(index)) index++;
    return index === expected.length && timingSafeEqual(Buffer.from(expected), Buffer.from(received));
  };
}
