import { addressOf, type PreparedRequest, type Resolved, type VendorTraits } from '@outdial/core';
import type { SignedRequest } from '@outdial/signing';
import { sign as signAcs3 } from '@outdial/signing/alibaba-acs3';
import { sign as signRpcV1 } from '@outdial/signing/alibaba-rpc-v1';
import { baseUrl } from './generated/operations.gen.js';
import type { AlibabaSettings } from './settings.js';

type Settings = Resolved<AlibabaSettings>;

const formMediaType = 'application/x-www-form-urlencoded';

/** In what Alibaba Cloud differs from other vendors: one path for all operations, and two signatures to choose from. */
export const alibabaTraits: VendorTraits<AlibabaSettings> = {
  name: 'alibaba',
  baseUrl,
  requiredSettings: ['credentials.accessKeyId', 'credentials.accessKeySecret'],
  settingChoices: { signatureVersion: ['v1', 'v3'], method: ['GET', 'POST'], format: ['JSON', 'XML'] },
  methodOf: ({ body, method }, settings) => (body === 'form' ? method : (settings.method ?? method)),
  sign: (request, settings, now) =>
    settings.signatureVersion === 'v1' ? signV1(request, settings, now) : signV3(request, settings, now),
  // In milliseconds, as the vendor's own SDK takes it; no page states the unit.
  retryAfterOf: (headers) => waitOf(headers.get('x-acs-retry-after')),
};

/** V1 signs all parameters, the operation's name among them, and sends them as one form or query. */
function signV1(request: PreparedRequest, settings: Settings, now: () => Date): SignedRequest {
  const { action = '', version = '' } = request.operation;
  const { format = 'JSON', credentials } = settings;
  const parameters = { ...request.query, ...request.form, Action: action, Version: version, Format: format };
  return signRpcV1({ method: methodOf(request), parameters }, credentials, { now });
}

/**
 * V3 names the operation in a header, so `Action` leaves the query. It answers in JSON without being asked. How it is asked for XML is
 * not documented: by `Format`, as in V1, and by `Accept`, which is inferred.
 */
function signV3(request: PreparedRequest, settings: Settings, now: () => Date): SignedRequest {
  const { action = '', version = '' } = request.operation;
  const query = Object.hasOwn(request.query, 'Action') ? withoutAction(request.query) : request.query;
  const { format, credentials } = settings;
  const form = formText(request.form);
  const { host, path } = addressOf(request.url);
  const signed = signAcs3(
    {
      method: methodOf(request),
      host,
      path,
      action,
      version,
      query: format === 'XML' ? { ...query, Format: format } : query,
      ...(form === '' ? undefined : { contentType: formMediaType, body: form }),
    },
    credentials,
    { now },
  );
  return format === 'XML' ? { ...signed, headers: { ...signed.headers, accept: 'application/xml' } } : signed;
}

function withoutAction({ Action: _inHeader, ...query }: PreparedRequest['query']): PreparedRequest['query'] {
  return query;
}

function formText(form: PreparedRequest['form']): string {
  return Object.keys(form).length === 0 ? '' : new URLSearchParams(form).toString();
}

function waitOf(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}

function methodOf({ method }: PreparedRequest): 'GET' | 'POST' {
  return method === 'GET' ? 'GET' : 'POST';
}
