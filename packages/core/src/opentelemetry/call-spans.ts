import {
  type Context,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { CallFacts, ClientHooks, RequestEvent } from '../hooks/client-hooks.js';
import {
  answerAttributes,
  endAttributes,
  errorAttributes,
  operationAttributes,
  requestAttributes,
  responseAttributes,
} from './attributes.js';

/** A call that is under way. */
interface OpenCall {
  readonly span: Span;
  /** The context that its attempts start in: hooks run beside the call, so no context of theirs is its. */
  readonly context: Context;
  attempt?: Span | undefined;
}

/** A span for each call, below whatever was active when it began, and one below that for each attempt. */
export function callSpans(tracer: Tracer): Required<ClientHooks> {
  const openCalls = new WeakMap<CallFacts, OpenCall>();
  return {
    callStart: (call) => {
      openCalls.set(call, openCall(tracer, call));
    },
    request: (event) => {
      const open = openCalls.get(event.call);
      open?.attempt?.end();
      if (open !== undefined) open.attempt = openAttempt(tracer, open, event);
    },
    response: (event) => {
      const open = openCalls.get(event.call);
      if (open?.attempt === undefined) return;
      endSpan(open.attempt, event.outcome, { ...responseAttributes(event), ...answerAttributes(event) });
      open.attempt = undefined;
    },
    retry: ({ call, attempt, delayMs, reason, error }) => {
      openCalls.get(call)?.span.addEvent('retry', {
        'outdial.attempt': attempt,
        'outdial.retry.reason': reason,
        'outdial.retry.delay_ms': delayMs,
        ...errorAttributes(error),
      });
    },
    callEnd: ({ call, attempts, outcome, error }) => {
      const open = openCalls.get(call);
      if (open === undefined) return;
      openCalls.delete(call);
      const attributes = endAttributes({ outcome, error });
      // An attempt whose end was never told ends with its call: a span that stays open is never exported.
      if (open.attempt !== undefined) endSpan(open.attempt, outcome, attributes);
      endSpan(open.span, outcome, { ...attributes, 'outdial.attempts': attempts });
    },
  };
}

function openCall(tracer: Tracer, call: CallFacts): OpenCall {
  const parent = context.active();
  const options = { kind: SpanKind.INTERNAL, attributes: operationAttributes(call) };
  const span = tracer.startSpan(`${call.vendor}.${call.operation}`, options, parent);
  return { span, context: trace.setSpan(parent, span) };
}

function openAttempt(tracer: Tracer, open: OpenCall, { call, attempt, requestBytes }: RequestEvent): Span {
  const attributes = {
    ...operationAttributes(call),
    ...requestAttributes(call),
    'http.request.body.size': requestBytes,
    'outdial.attempt': attempt,
    ...(attempt > 1 ? { 'http.request.resend_count': attempt - 1 } : {}),
  };
  return tracer.startSpan(`${call.method} ${call.route}`, { kind: SpanKind.CLIENT, attributes }, open.context);
}

/** By the conventions the status stays unset after a success, and has no description where `error.type` says it all. */
function endSpan(span: Span, outcome: string, attributes: ReturnType<typeof endAttributes>): void {
  span.setAttributes(attributes);
  if (outcome !== 'accepted') span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
