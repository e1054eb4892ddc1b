import { assertResponseSignature, type VendorTraits } from '@outdial/core';
import { sign, verify } from '@outdial/signing/nxcloud-digest';
import { baseUrl } from './generated/operations.gen.js';
import type { NxcloudSettings } from './settings.js';

/** In what NXCloud differs from other vendors: a digest over the exact body, of its answers too. */
export const nxcloudTraits: VendorTraits<NxcloudSettings> = {
  name: 'nxcloud',
  baseUrl,
  requiredSettings: ['credentials.uuid', 'credentials.secretKey'],
  settingChoices: { algorithm: ['MD5', 'SHA256'], responseSignature: ['verify', 'require', 'ignore'] },
  sign: ({ json = '' }, { credentials, algorithm = 'MD5' }, now) =>
    sign({ body: json }, credentials, { now, algorithm }),
  timeOf: ({ headers }) => timeOfSeconds(headers.get('createTs')),
  checkResponse: (exchange, { credentials, algorithm = 'MD5', responseSignature = 'verify' }) => {
    const { headers } = exchange.response;
    if (responseSignature === 'ignore' || (responseSignature === 'verify' && !headers.has('sign'))) return;
    // An answer repeats the id of its request: one that was signed for another request must not pass for it.
    const isAnswer = headers.get('requestID') === exchange.signed.headers.requestID;
    assertResponseSignature('nxcloud', exchange, isAnswer, (received) =>
      verify({ ...received, headers: signedHeaders(headers) }, credentials, { algorithm }),
    );
  },
};

/** The header counts seconds. */
function timeOfSeconds(text: string | null): Date | undefined {
  return text !== null && /^\d{1,12}$/.test(text) ? new Date(Number(text) * 1000) : undefined;
}

const signedNames = ['requestID', 'uuid', 'createTs', 'sign', 'algorithm'];

/** The headers that a signature is made of. All of them would have to be sorted first, which takes longer than the digest. */
function signedHeaders(headers: Headers): Record<string, string> {
  const signed: Record<string, string> = {};
  for (const name of signedNames) {
    const value = headers.get(name);
    if (value !== null) signed[name] = value;
  }
  return signed;
}
