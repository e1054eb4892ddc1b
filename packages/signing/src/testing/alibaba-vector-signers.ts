import { Buffer } from 'node:buffer';
import { openapiCore, openapiUtil, popCoreSender } from './alibaba-packages.js';
import type { Vector } from './vector-files.js';

const sendByPopCore = popCoreSender();
const algorithm = 'ACS3-HMAC-SHA256';

type Signer = (vector: Vector) => string | Promise<string>;
type PureFunctions = typeof openapiCore;

function rpcSigner({ getRPCSignature }: PureFunctions): Signer {
  return ({ request, credentials, context }) => {
    const { method = '', parameters } = request as { method?: string; parameters: Record<string, string> };
    const all: Record<string, string> = { ...parameters, ...addedTo(context) };
    all.AccessKeyId = credentials.accessKeyId as string;
    all.SignatureMethod = 'HMAC-SHA1';
    all.SignatureVersion = '1.0';
    if (credentials.securityToken !== undefined) all.SecurityToken = credentials.securityToken;
    return getRPCSignature(all, method, credentials.accessKeySecret as string);
  };
}

function addedTo({ now, nonce = '' }: Vector['context']) {
  return { SignatureNonce: nonce, Timestamp: `${new Date(now).toISOString().slice(0, 19)}Z` };
}

const popCoreSigner: Signer = async ({ request, credentials, context }) => {
  const { method, parameters } = request as {
    method: 'GET' | 'POST';
    parameters: { Action: string };
  };
  const sent = await sendByPopCore(
    method,
    { ...parameters, ...addedTo(context) },
    credentials as { accessKeyId: string; accessKeySecret: string },
  );
  return new URLSearchParams(sent).get('Signature') ?? '';
};

function acs3Signer({ getAuthorization, hash }: PureFunctions): Signer {
  return ({ request, credentials, sent }) => {
    const { method, path = '/', query, body = '' } = request as Vector['request'] & { query?: object };
    const { authorization: _, ...headers } = sent.headers;
    const payload = Buffer.from(hash(Buffer.from(body), algorithm)).toString('hex');
    const line = getAuthorization(
      { method, pathname: path, query, headers },
      algorithm,
      payload,
      credentials.accessKeyId as string,
      credentials.accessKeySecret as string,
    );
    return line.slice(line.lastIndexOf('=') + 1);
  };
}

/** The vendor's packages by scheme: what each makes of a vector's inputs. */
export const alibabaVectorSigners: Readonly<Record<string, Readonly<Record<string, Signer>>>> = {
  'alibaba-rpc-v1': {
    '@alicloud/openapi-core': rpcSigner(openapiCore),
    '@alicloud/openapi-util': rpcSigner(openapiUtil),
    '@alicloud/pop-core': popCoreSigner,
  },
  'alibaba-acs3': {
    '@alicloud/openapi-core': acs3Signer(openapiCore),
    '@alicloud/openapi-util': acs3Signer(openapiUtil),
  },
};
