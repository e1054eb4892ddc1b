import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import crypto from 'node:crypto';
import { nxcloudDigest, type ReceivedRequest, type Verification } from '@outdial/signing';
import Stripe from 'stripe';
import type { BenchGroup } from '../bench-group.js';

const event = { id: 'evt_1', object: 'event', type: 'call.finished', callId: 'c-0001', text: '' };
// 500 bytes with the Chinese text that a robot heard.
event.text = '话'.repeat(Math.floor((500 - Buffer.byteLength(JSON.stringify(event))) / 3));
const body = Buffer.from(JSON.stringify(event).padEnd(500 - 2 * event.text.length));

/** Verified and parsed, as stripe's `constructEvent` does both; NXCloud is the vendor that signs what it sends. Every measured answer is checked once before it is timed. */
export async function webhookGroups(): Promise<BenchGroup[]> {
  assert.equal(body.length, 500);
  const peer = 'stripe 23.1.0 webhooks.constructEvent';
  const limit = 'one-shot hash of the body and JSON.parse';
  const ours = { 'NXCloud MD5': nxcloud('MD5'), 'NXCloud SHA256': nxcloud('SHA256') };
  const cases: Record<string, () => unknown> = {
    [peer]: stripe(),
    ...ours,
    [limit]: () => [crypto.hash('sha256', body, 'hex'), JSON.parse(body.toString())],
  };
  for (const name of [peer, ...Object.keys(ours)]) assert.deepEqual(cases[name]?.(), event);
  const targets = Object.keys(ours).map((measured) => ({ measured, versus: peer, atLeast: 1.5 }));
  return [
    { title: `webhook verification, body of ${body.length} bytes, JSON.parse included`, cases, targets },
  ];
}

function stripe(): () => unknown {
  const { webhooks } = new Stripe('sk_test_example');
  const secret = `whsec_${'0123456789abcdef'.repeat(2)}`;
  const header = webhooks.generateTestHeaderString({ payload: body.toString(), secret });
  return () => webhooks.constructEvent(body, header, secret);
}

function nxcloud(algorithm: 'MD5' | 'SHA256'): () => unknown {
  const credentials = { uuid: 'u'.repeat(32), secretKey: 's'.repeat(32) };
  // A callback names no algorithm, and comes as node:http gives it: lower-case names among others.
  const { requestID, uuid, createTs, sign } = nxcloudDigest.sign({ body }, credentials, { algorithm }).headers;
  const headers = { ...commonHeaders, requestid: requestID, uuid, createts: createTs, sign };
  const request = { method: 'POST', url: '/callback', headers, body };
  const options = { algorithm, maxSkewSeconds: 300 };
  return () => parsed(request, nxcloudDigest.verify(request, credentials, options));
}

const commonHeaders = {
  host: 'example.com:8443',
  'content-type': 'application/json',
  'content-length': '500',
  accept: '*/*',
  connection: 'keep-alive',
};

function parsed(request: ReceivedRequest, verification: Verification): unknown {
  if (!verification.ok) throw new Error(verification.reason);
  return JSON.parse((request.body as Buffer).toString());
}
