import type { CallOptions, CallResult } from './call-types.js';
import type { ClientState } from './client-state.js';
import type { Operation } from './operation.js';
import type { ClientSettings } from './settings/client-settings.js';
import { defaults } from './settings/defaults.js';
import { signRequest } from './sign-request.js';
import { buildRequest } from './transport/build-request.js';
import { compressBody } from './transport/compress-body.js';
import { exchange } from './transport/exchange.js';
import { withJsonText } from './transport/json-text.js';
import { requestHeaders } from './transport/request-headers.js';
import { splitInput } from './transport/split-input.js';
import { judgeResponse } from './verdict/judge-response.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * Sends a checked input once and judges its answer. Each attempt signs anew, so sending again never repeats a nonce or a
 * timestamp. Throws what `exchange` and `judgeResponse` throw.
 */
export async function attempt<Settings extends ClientSettings<unknown>>(
  { definition, settings, baseUrl, now }: ClientState<Settings>,
  operation: Operation,
  input: Data,
  options: CallOptions,
): Promise<CallResult<Data>> {
  const method = definition.methodOf?.(operation, settings) ?? operation.method;
  const request = buildRequest(
    baseUrl,
    operation,
    method,
    splitInput(operation, withJsonText(operation, input)),
  );
  const signed = signRequest(definition, request, settings, now);
  const sent = { ...signed, headers: requestHeaders(request, signed) };
  const response = await exchange(request.url, method, options.gzip ? await compressBody(sent) : sent, {
    vendor: definition.name,
    operation,
    fetch: settings.fetch ?? fetch,
    signal: options.signal,
    timeoutMs: options.timeoutMs ?? settings.timeoutMs ?? defaults.timeoutMs,
    maxResponseBytes: settings.maxResponseBytes ?? defaults.maxResponseBytes,
  });
  if (operation.signsResponse) definition.checkResponse?.({ operation, signed, response }, settings, now);
  const body = await definition.readBody?.(response, operation);
  const accepted = judgeResponse(definition.name, operation, definition.errors, response, body);
  if (settings.onDrift) await definition.reportDrift?.(definition.name, operation, accepted, settings.onDrift);
  return { ...accepted, response };
}
