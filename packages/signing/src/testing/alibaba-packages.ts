import { createRequire } from 'node:module';
import { OpenApiUtil } from '@alicloud/openapi-core';
import openapiUtilModule from '@alicloud/openapi-util';
import RPCClient from '@alicloud/pop-core';

// The vendor's own signers. The two pure ones share a lineage.
interface PureFunctions {
  getRPCSignature(parameters: object, method: string, secret: string): string;
  toForm(parameters: object): string;
  hash(data: Uint8Array, algorithm: string): Uint8Array;
  getAuthorization(
    request: object,
    algorithm: string,
    hashedPayload: string,
    accessKeyId: string,
    accessKeySecret: string,
  ): string;
}

export const openapiCore = OpenApiUtil as unknown as PureFunctions;

// CommonJS with a default of its own.
export const openapiUtil = ((openapiUtilModule as unknown as { default?: unknown }).default ??
  openapiUtilModule) as PureFunctions;

interface PopCoreCredentials {
  accessKeyId: string;
  accessKeySecret: string;
  securityToken?: string;
}

/**
 * The vendor's older, separately written client, up to the transport: gives the form (POST) or query (GET) that it would
 * send. It signs `parameters` and its own; `SignatureNonce` and `Timestamp` may be among them.
 */
export function popCoreSender() {
  const requireOfPopCore = createRequire(createRequire(import.meta.url).resolve('@alicloud/pop-core'));
  const transport: { request: unknown; read: unknown } = requireOfPopCore('httpx');
  let sent = '';
  transport.request = async (url: string, options: { data?: string }) => {
    sent = options.data ?? url.slice(url.indexOf('?') + 1);
    return { req: { getHeaders: () => ({}) }, statusCode: 200, headers: {} };
  };
  transport.read = async () => '{"Code":"OK"}';
  let credentials: PopCoreCredentials;
  const client = new RPCClient({
    endpoint: 'http://127.0.0.1:1',
    apiVersion: '2019-12-26',
    credentialsProvider: { getCredentials: async () => credentials },
  } as unknown as ConstructorParameters<typeof RPCClient>[0]);
  return async (
    method: 'GET' | 'POST',
    { Action, ...parameters }: { Action: string; [name: string]: unknown },
    signing: PopCoreCredentials,
  ): Promise<string> => {
    credentials = signing;
    // Its habit of giving names a capital would make other parameters of them.
    await client.request(Action, parameters, { method, formatParams: false, formatAction: false } as object);
    return sent;
  };
}
