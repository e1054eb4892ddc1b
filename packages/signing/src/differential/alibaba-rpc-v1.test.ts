import { expect, it } from 'vitest';
import { sign } from '../alibaba-rpc-v1/index.js';
import { openapiCore, openapiUtil, popCoreSender } from '../testing/alibaba-packages.js';
import { flatten, type Nested, randomParameters } from '../testing/random-parameters.js';
import { headerCharacters, RandomSource } from '../testing/random-source.js';

interface Call {
  method: 'GET' | 'POST';
  parameters: Record<string, Nested>;
  credentials: { accessKeyId: string; accessKeySecret: string; securityToken?: string };
  /** What the signer adds besides the account. */
  added: { SignatureNonce: string; Timestamp: string };
}

function randomCall(random: RandomSource): Call {
  return {
    method: random.pick(['GET', 'POST'] as const),
    parameters: {
      ...randomParameters(random),
      Action: 'Dialogue',
      Format: 'JSON',
      Version: '2019-12-26',
    },
    credentials: {
      accessKeyId: `a${random.text(10, headerCharacters)}`,
      accessKeySecret: `s${random.text(12)}`,
      ...(random.once(4) && { securityToken: `t${random.text(10, headerCharacters)}` }),
    },
    added: {
      SignatureNonce: `n${random.text(8)}`,
      Timestamp: `${new Date(random.below(253_402_300_800) * 1000).toISOString().slice(0, 19)}Z`,
    },
  };
}

function everyParameter({ parameters, credentials, added }: Call): Record<string, unknown> {
  const { accessKeyId, securityToken } = credentials;
  return {
    ...parameters,
    ...added,
    AccessKeyId: accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    ...(securityToken !== undefined && { SecurityToken: securityToken }),
  };
}

const sendByPopCore = popCoreSender();

/** The end of the form or query that each package would send; all of it, where it gives that. */
const packages: readonly ((call: Call) => string | Promise<string>)[] = [
  ({ method, parameters, credentials, added }) =>
    sendByPopCore(method, { Action: '', ...parameters, ...added }, credentials),
  ...[openapiCore, openapiUtil].map(({ getRPCSignature }) => (call: Call) => {
    const signature = getRPCSignature(everyParameter(call), call.method, call.credentials.accessKeySecret);
    return `&Signature=${encodeURIComponent(signature)}`;
  }),
];

it('equals what Alibaba’s packages, in turn, make of 100,000 random requests', async () => {
  const random = new RandomSource(1);
  for (let count = 0; count < 100_000; count++) {
    const call = randomCall(random);
    const { method, parameters, credentials, added } = call;
    const signed = sign({ method, parameters: flatten(parameters) }, credentials, {
      now: () => new Date(added.Timestamp),
      nonce: () => added.SignatureNonce,
    });
    const ours = String(signed.body ?? signed.query);
    const theirs = await packages[count % packages.length]?.(call);
    // An assertion for each would take longer than the signatures.
    if (theirs === undefined || !ours.endsWith(theirs)) expect({ count, ours }).toEqual({ count, theirs });
  }
}, 180_000);
