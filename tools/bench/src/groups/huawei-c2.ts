import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { createHmac, createSecretKey } from 'node:crypto';
import { huaweiC2 } from '@outdial/signing';
import type { BenchGroup } from '../bench-group.js';

/** The limit is the two HMACs of the scheme over ready texts: no clock, no encoding, no text to put together. */
export function huaweiC2Group(): BenchGroup {
  const credentials = { accessKey: 'AKEXAMPLE', secretKey: 's'.repeat(40) };
  const body = JSON.stringify({
    callDataList: [
      { sessionId: 's-1', called: ['13500000001'], customField: '批次1', callData: 'x'.repeat(180) },
    ],
  });
  const unsigned = {
    method: 'POST' as const,
    url: '/rest/isales/v2/openapi/campaigns/25/calldata/7',
    host: 'cec.example.com:28443',
    body,
  };
  const { headers } = huaweiC2.sign(unsigned, credentials);
  const received = { method: 'POST', url: unsigned.url, headers, body: Buffer.from(body) };
  const { steps } = huaweiC2.explain(received, credentials);
  const stepOf = (name: string) => String(steps.find((step) => step.name === name)?.value);
  const [prefix, canonicalRequest] = [stepOf('prefix'), stepOf('canonicalRequest')];
  const key = createSecretKey(Buffer.from(credentials.secretKey));
  const twoHmacs = () => {
    const signingKey = createHmac('sha256', key).update(prefix).digest('hex');
    return createHmac('sha256', signingKey).update(canonicalRequest).digest('hex');
  };
  assert.equal(`${prefix}/${twoHmacs()}`, headers.authorization);
  const ours = 'Outdial';
  const limit = 'createHmac of the ready texts, twice';
  return {
    title: `Huawei C2, body of ${Buffer.byteLength(body)} bytes: time, two HMACs`,
    cases: { [ours]: () => huaweiC2.sign(unsigned, credentials).headers, [limit]: twoHmacs },
    targets: [{ measured: ours, versus: limit, atLeast: 0.5 }],
  };
}
