import type { OutdialError } from '../errors/outdial-error.js';
import { HttpStatusError } from '../errors/response-error.js';
import { VendorError } from '../errors/vendor-error.js';
import type { CallFacts, ClientHooks } from '../hooks/client-hooks.js';

/** A call as hooks are told of it. */
export const listCall: CallFacts = {
  vendor: 'example',
  operation: 'list',
  effect: 'reads',
  method: 'POST',
  origin: 'https://api.example.com',
  route: '/people/{name}',
};

/** Of what attributes say of it. */
export const listOperation = {
  'outdial.vendor': 'example',
  'outdial.operation': 'list',
  'outdial.effect': 'reads',
};
export const listRequest = {
  'http.request.method': 'POST',
  'server.address': 'api.example.com',
  'server.port': 443,
  'url.template': '/people/{name}',
};

/** The events of one call, as a client tells them: each failure but a last one is followed by another attempt. */
export function tellCall(
  hooks: Required<ClientHooks>,
  call: CallFacts,
  ...failures: (OutdialError | undefined)[]
): void {
  hooks.callStart(call);
  failures.forEach((error, index) => {
    const attempt = index + 1;
    hooks.request({ call, attempt, requestBytes: 17 });
    hooks.response({
      call,
      attempt,
      durationMs: 40,
      outcome: error?.outcome ?? 'accepted',
      ...ofAnswer(error),
    });
    if (attempt < failures.length && error !== undefined)
      hooks.retry({ call, attempt, delayMs: 100, reason: 'failure', error });
  });
  const error = failures.at(-1);
  const end = { outcome: error?.outcome ?? 'accepted', ...(error === undefined ? {} : { error }) } as const;
  hooks.callEnd({ call, attempts: failures.length, durationMs: 200, ...end });
}

function ofAnswer(error: OutdialError | undefined) {
  if (error === undefined) return { status: 200, requestId: 'r-1' };
  return { error, ...(error.status === undefined ? {} : { status: error.status }) };
}

/** A failure that may pass. */
export function unavailable(): OutdialError {
  return new HttpStatusError({
    vendor: 'example',
    operation: 'list',
    status: 503,
    category: 'unavailable',
    outcome: 'unknown',
  });
}

/** A refusal with a code. */
export function vendorError(changes: Partial<ConstructorParameters<typeof VendorError>[0]>): OutdialError {
  return new VendorError({
    vendor: 'example',
    operation: 'list',
    category: 'authentication',
    retryable: false,
    outcome: 'rejected',
    vendorCode: '-16',
    ...changes,
  });
}
