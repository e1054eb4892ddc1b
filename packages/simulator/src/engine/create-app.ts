import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.js';
import type { FaultsFor, FaultTarget } from '../faults/wire-fault.js';
import type { Report } from '../simulator-event.js';
import { zipAnswer } from './content-coding.js';
import type { Exchange } from './exchange.js';
import { type FaultPlan, foreignAnswer, planFaults } from './fault-plan.js';
import { maskPath } from './mask-path.js';
import type { Ending, PlainAnswer } from './plain-answer.js';
import { type Processed, processExchange } from './process-exchange.js';
import { type IncomingRequest, readExchange } from './read-exchange.js';
import type { EngineReason } from './refusal.js';
import type { Reply, Vendor } from './vendor.js';

export interface AppSettings {
  report: Report;
  /** None when left out. */
  faultsFor?: FaultsFor | undefined;
  /** Is given the vendor's work on a request to do. */
  during?: (<Result>(target: FaultTarget, work: () => Result) => Result) | undefined;
  /** What the answers' `Date` says; the machine's time when left out. */
  gatewayNow?: Clock | undefined;
}

/** One vendor, ready to be asked by any door: `listen` gives it a port, `fetchDoor` a function. */
export interface App {
  /** Never rejects. Reports every request that it serves. */
  serve(received: IncomingRequest): Promise<Ending>;
  /** Answers a request whose body is longer than anybody reads; `received.body` is empty. */
  refuseLargeBody(received: IncomingRequest): Promise<Ending>;
  /** Ends what waits. */
  close(): void;
}

type Decide = (exchange: Exchange) => Processed;

const reset: Ending = { answer: undefined };
const bare: Ending = { answer: { httpStatus: 500, headers: {}, body: new Uint8Array() } };

export function createApp(vendor: Vendor, settings: AppSettings): App {
  const closing = new AbortController();
  const refuse = (reason: EngineReason, httpStatus?: number): Decide => {
    const decide = (exchange: Exchange) => vendor.refuse({ reason }, exchange);
    return (exchange) => {
      const reply = decide(exchange);
      return { reply: { ...reply, httpStatus: httpStatus ?? reply.httpStatus }, facts: unseen };
    };
  };
  const refuseLarge = refuse('unreadable_body', 413);
  const serve = async (received: IncomingRequest, decision?: Decide): Promise<Ending> => {
    const { exchange, route, isExcessive } = readExchange(vendor, received);
    // A path of the vendor's takes the methods of its operations only: with HEAD for GET, a look would move a conversation on.
    const isServed = route?.methods.includes(received.method);
    const usual: Decide = isServed
      ? (own) => processExchange(vendor, own)
      : refuse(route ? 'wrong_method' : 'unknown_route');
    const operationId = exchange.operation?.operationId;
    const plan = planFaults(settings.faultsFor?.({ vendor: vendor.name, operationId }) ?? []);
    if (plan.latencyMilliseconds > 0) {
      const hasWaited = wait(plan.latencyMilliseconds, true, { signal: closing.signal }).catch(() => false);
      if (!(await hasWaited)) return reset;
    }
    return actOut({
      vendor,
      settings,
      exchange,
      plan,
      decide: decision ?? (isExcessive ? refuseLarge : usual),
    });
  };
  const safely = (received: IncomingRequest, decision?: Decide) =>
    serve(received, decision).catch((error: unknown) => {
      console.error(error);
      return bare;
    });
  return {
    serve: (received) => safely(received),
    refuseLargeBody: (received) => safely(received, refuseLarge),
    close: () => closing.abort(),
  };
}

const unseen = { signature: undefined };

interface Act {
  vendor: Vendor;
  settings: AppSettings;
  exchange: Exchange;
  plan: FaultPlan;
  decide: Decide;
}

function actOut(act: Act): Ending {
  const { plan, vendor, exchange } = act;
  if (plan.resetsBefore) {
    reportRequest(act, { verdict: 'not_seen' });
    return reset;
  }
  const { substitute } = plan;
  if (substitute && substitute.kind !== 'code') {
    const answer = foreignAnswer(substitute);
    reportRequest(act, { verdict: String(answer.httpStatus), httpStatus: answer.httpStatus });
    return endingOf(answer, plan);
  }
  const decide: Decide = substitute
    ? () => ({ reply: vendor.refuseWith(substitute.code, exchange), facts: unseen })
    : act.decide;
  return endingOf(respond({ ...act, decide }), plan);
}

function endingOf(answer: PlainAnswer, { resetsAfter, cut }: FaultPlan): Ending {
  if (resetsAfter) return reset;
  return cut ? { answer, cutAt: Math.min(cut.at ?? answer.body.length >> 1, answer.body.length) } : { answer };
}

/** The vendor's work and its answer, all at one time. */
function respond(act: Act): PlainAnswer {
  const { settings, vendor, exchange } = act;
  const work = () => {
    const { headers, ...answer } = answerOf(act);
    const date = settings.gatewayNow?.().toUTCString();
    return { ...answer, headers: { ...(date !== undefined && { date }), ...headers } };
  };
  const target = { vendor: vendor.name, operationId: exchange.operation?.operationId };
  return settings.during ? settings.during(target, work) : work();
}

function answerOf(act: Act): PlainAnswer {
  const { vendor, exchange, decide, plan } = act;
  const render = (processed: Processed) => ({ ...processed, ...vendor.render(processed.reply, exchange) });
  let rendered: ReturnType<typeof render>;
  let failure: unknown;
  try {
    rendered = render(decide(exchange));
  } catch (error) {
    failure = error;
    rendered = render({ reply: vendor.refuse({ reason: 'internal_error' }, exchange), facts: unseen });
  }
  const { reply, facts, headers, body } = rendered;
  const sent = zipAnswer(body, exchange.operation, exchange.parameters.header['accept-encoding']);
  reportRequest(act, {
    verdict: reply.code ?? 'accepted',
    httpStatus: plan.resetsAfter ? undefined : reply.httpStatus,
    detail: failure instanceof Error ? failure.message : detailOf(reply),
    ...facts,
  });
  return { httpStatus: reply.httpStatus, headers: { ...headers, ...sent.headers }, body: sent.body };
}

interface Told extends Partial<Processed['facts']> {
  verdict: string;
  httpStatus?: number | undefined;
  detail?: string | undefined;
}

function reportRequest({ settings, exchange, plan }: Act, told: Told): void {
  const { method, url } = exchange.received;
  settings.report({
    kind: 'request',
    operation: exchange.operation?.operationId,
    verdict: told.verdict,
    httpStatus: told.httpStatus,
    detail: told.detail,
    request: {
      method,
      path: maskPath(url),
      signature: told.signature,
      ...(told.firstDifference && { firstDifference: told.firstDifference }),
      ...(told.refusedBy && { refusedBy: told.refusedBy }),
      faults: plan.kinds,
    },
  });
}

function detailOf({ code, field, ignored }: Reply): string | undefined {
  return code === undefined && ignored !== undefined ? `ignored: ${ignored || 'an unknown field'}` : field;
}
