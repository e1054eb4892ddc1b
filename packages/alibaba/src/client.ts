import { type ClientSettings, defineVendor, type PreparedRequest } from '@outdial/core';
import { type AlibabaCredentials, alibabaAcs3, alibabaRpcV1, type SignedRequest } from '@outdial/signing';
import type { AlibabaOperations } from './generated/client.gen.js';
import { errors } from './generated/errors.gen.js';
import { baseUrl, operations } from './generated/operations.gen.js';

export interface AlibabaSettings extends ClientSettings<AlibabaCredentials> {
  /** `v3`: ACS3-HMAC-SHA256 headers, the default. `v1`: the older HMAC-SHA1 over the parameters (the vendor also calls it V2). */
  readonly signatureVersion?: 'v1' | 'v3';
}

/** The methods of an Alibaba Cloud OutboundBot client; see REFERENCE.md for fields, bounds and codes. */
export type AlibabaClient = AlibabaOperations;

const createClient = defineVendor<AlibabaClient, AlibabaSettings>({
  name: 'alibaba',
  baseUrl,
  requiredSettings: ['credentials.accessKeyId', 'credentials.accessKeySecret'],
  settingChoices: { signatureVersion: ['v1', 'v3'] },
  operations,
  errors,
  loadValidators: async () => (await import('./generated/validators.gen.js')).validators,
  sign: (request, settings, now) =>
    settings.signatureVersion === 'v1'
      ? signV1(request, settings.credentials, now)
      : signV3(request, settings.credentials, now),
});

/** V1 signs all parameters, the operation's name among them, and sends them as one form. */
function signV1(request: PreparedRequest, credentials: AlibabaCredentials, now: () => Date): SignedRequest {
  const { action = '', version = '' } = request.operation;
  const parameters = { ...request.query, ...request.form, Action: action, Version: version, Format: 'JSON' };
  return alibabaRpcV1.sign({ method: 'POST', parameters }, credentials, { now });
}

/** V3 names the operation in a header, so `Action` leaves the query. It answers in JSON without being asked. */
function signV3(request: PreparedRequest, credentials: AlibabaCredentials, now: () => Date): SignedRequest {
  const { action = '', version = '' } = request.operation;
  const { Action: _inHeader, ...query } = request.query;
  return alibabaAcs3.sign(
    { method: 'POST', host: new URL(request.url).host, action, version, query },
    credentials,
    { now },
  );
}

/**
 * Makes a client of Alibaba Cloud OutboundBot 2019-12-26.
 *
 * `credentials` are an AccessKey pair, with `securityToken` for temporary (STS) keys.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * const alibaba = createAlibabaClient({ credentials: { accessKeyId, accessKeySecret } });
 * const { data } = await alibaba.dialogue({ CalledNumber, CallId, CallingNumber, CallType: 'Outbound', InstanceId, Utterance });
 */
export function createAlibabaClient(settings: AlibabaSettings): AlibabaClient {
  return createClient(settings);
}
