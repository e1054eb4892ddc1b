import type { HttpBindings } from '@hono/node-server';
import type { ReceivedRequest } from '@outdial/signing';
import { type Context, Hono } from 'hono';
import type { Report } from '../simulator-event.js';
import { unzipRequest, zipAnswer } from './content-coding.js';
import type { Exchange } from './exchange.js';
import { processExchange } from './process-exchange.js';
import { readForm } from './read-form.js';
import { readJson } from './read-json.js';
import type { EngineReason } from './refusal.js';
import type { Reply, Route, Vendor } from './vendor.js';

interface Environment {
  Bindings: HttpBindings;
}

/** The HTTP face of one vendor. Reports every request that it answers. */
export function createApp(vendor: Vendor, report: Report): Hono<Environment> {
  const app = new Hono<Environment>();
  const refuse = (reason: EngineReason) => (exchange: Exchange) => vendor.refuse({ reason }, exchange);
  const answer =
    (reply: (exchange: Exchange) => Reply, route?: Route) => async (context: Context<Environment>) =>
      respond(vendor, report, await readExchange(context, route), reply);

  for (const route of vendor.routes) {
    // Not `app.on`: it would take HEAD for GET, and a look would move a conversation on.
    const decide = (exchange: Exchange) =>
      route.methods.includes(exchange.received.method)
        ? processExchange(vendor, exchange)
        : refuse('wrong_method')(exchange);
    app.all(route.path, answer(decide, route));
  }
  app.notFound(answer(refuse('unknown_route')));
  app.onError((error, { env: { incoming } }) => {
    // A client that left in the middle of its body waits for no answer, and did nothing worth a stack trace.
    if (!incoming.destroyed) console.error(error);
    return new Response(null, { status: 500 });
  });
  return app;
}

async function readExchange(context: Context<Environment>, route: Route | undefined): Promise<Exchange> {
  const { incoming } = context.env;
  const received: ReceivedRequest = {
    method: incoming.method ?? '',
    url: incoming.url ?? '/',
    headers: incoming.headersDistinct,
    body: new Uint8Array(await context.req.arrayBuffer()),
  };
  const header = context.req.header();
  const parameters = {
    path: context.req.param() as Record<string, string>,
    query: context.req.query(),
    header,
    form: readForm(received.body, header['content-type']),
  };
  const exchange: Exchange = { received, operation: undefined, parameters, body: undefined };
  const located = route ? { ...exchange, ...route.locate(exchange) } : exchange;
  const unzipped = unzipRequest(received, located.operation, header['content-encoding']);
  return { ...located, received: unzipped, body: readJson(unzipped.body) };
}

function respond(
  vendor: Vendor,
  report: Report,
  exchange: Exchange,
  decide: (exchange: Exchange) => Reply,
): Response {
  let reply: Reply;
  let failure: unknown;
  try {
    reply = decide(exchange);
  } catch (error) {
    failure = error;
    reply = vendor.refuse({ reason: 'internal_error' }, exchange);
  }
  const { headers, body } = vendor.render(reply, exchange);
  const sent = zipAnswer(body, exchange.operation, exchange.parameters.header['accept-encoding']);
  report({
    kind: 'request',
    operation: exchange.operation?.operationId,
    verdict: reply.code ?? 'accepted',
    httpStatus: reply.httpStatus,
    detail: failure instanceof Error ? failure.message : detailOf(reply),
  });
  return new Response(sent.body, { status: reply.httpStatus, headers: { ...headers, ...sent.headers } });
}

function detailOf({ code, field, ignored }: Reply): string | undefined {
  return code === undefined && ignored !== undefined ? `ignored: ${ignored || 'an unknown field'}` : field;
}
