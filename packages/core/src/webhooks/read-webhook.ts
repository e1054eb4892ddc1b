import type { ReceivedRequest } from '@outdial/signing';
import { ConfigurationError } from '../errors/configuration-error.js';
import { WebhookError } from '../errors/webhook-error.js';
import { isObject } from '../validation/is-object.js';
import { isBytes } from './body-collector.js';
import type { BodyLimits } from './body-limits.js';
import { headerValues, isHeaders } from './header-values.js';
import { type NodeBody, readNodeBody } from './read-node-body.js';
import { readWebBody } from './read-web-body.js';
import type { ReceivedWebhook, WebhookConnection, WebhookRequest } from './webhook-request.js';

/**
 * Checks what can be told before the body, and reads the body.
 * @throws WebhookError for what was received: another method than POST, a compressed, too large, slow or broken body
 * @throws ConfigurationError for how it is received: a body that is not raw bytes or was read before
 */
export async function readWebhook(
  request: WebhookRequest,
  connection: WebhookConnection,
  limits: BodyLimits,
): Promise<ReceivedWebhook> {
  const { vendor } = limits;
  const { headers, method, url } = request ?? {};
  assertHeaders(vendor, headers);
  if (method !== undefined && method !== 'POST') throw new WebhookError({ vendor, reason: 'wrong_method' });
  assertPlainBody(vendor, headers);
  const [length] = headerValues(headers, 'content-length');
  if (Number(length) > limits.maxBodyBytes) throw new WebhookError({ vendor, reason: 'body_too_large' });
  if (isFetchRequest(request)) {
    const body = await readWebBody(request, limits);
    return { headers, body, url, remoteAddress: connection.remoteAddress };
  }
  const remoteAddress = request.remoteAddress ?? connection.remoteAddress;
  return { headers, body: await readRawBody(request.body, limits), url, remoteAddress };
}

async function readRawBody(body: unknown, limits: BodyLimits): Promise<Uint8Array> {
  const { vendor, maxBodyBytes } = limits;
  if (isBytes(body)) {
    if (body.length > maxBodyBytes) throw new WebhookError({ vendor, reason: 'body_too_large' });
    return body;
  }
  if (typeof (body as NodeBody | null | undefined)?.pause === 'function')
    return readNodeBody(body as NodeBody, limits);
  const problem =
    'must be the raw bytes as they came in, a Uint8Array or Buffer, or the stream of them: neither text nor a parsed body';
  throw new ConfigurationError({ vendor, setting: 'body', problem });
}

/** Nothing is unpacked: of a body that grows a thousandfold no limit would be known before. */
function assertPlainBody(vendor: string, headers: ReceivedRequest['headers']): void {
  const isPlain = headerValues(headers, 'content-encoding').every((each) =>
    /^(identity)?$/i.test(each.trim()),
  );
  if (!isPlain)
    throw new WebhookError({ vendor, reason: 'unsupported_encoding', subject: 'content-encoding' });
}

function assertHeaders(vendor: string, headers: unknown): asserts headers is ReceivedRequest['headers'] {
  if (isHeaders(headers) || (isObject(headers) && Object.values(headers).every(isHeaderValue))) return;
  const problem = 'must be a Headers object, or an object of names and texts';
  throw new ConfigurationError({ vendor, setting: 'headers', problem });
}

function isHeaderValue(value: unknown): boolean {
  if (value === undefined || typeof value === 'string') return true;
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isFetchRequest(request: WebhookRequest): request is Request {
  return typeof (request as Partial<Request>).arrayBuffer === 'function';
}
