import { isDeepStrictEqual } from 'node:util';
import { type ClientJudge, clientFilling, type SentRequest } from './client-judge.js';
import type { Oracle } from './oracle.js';
import { asMeant, inputOf, type Parts, withCredentials, withFilled, withTexts } from './parts.js';
import type { Door, SimulatorJudge } from './simulator-judge.js';
import type { SpecOperation } from './spec-operations.js';
import { arrivedParts, toWire, type WireRequest } from './wire.js';

export interface Judges {
  readonly oracle: Oracle;
  readonly client: ClientJudge;
  readonly simulator: SimulatorJudge;
  /** Is told every verdict. */
  readonly tell: (verdict: string) => void;
}

/** Two who do not say the same of a request. */
export interface Disagreement {
  readonly request: Parts;
  readonly ajv: string;
  readonly client?: unknown;
  readonly simulator?: unknown;
  readonly arrived?: Parts;
}

/** What the judges say of a request, where they do not say the same. */
export async function compareJudges(
  judges: Judges,
  operation: SpecOperation,
  given: Parts,
  door: Door,
): Promise<Disagreement | undefined> {
  const request = asMeant(operation, given);
  return (
    (await compareClient(judges, operation, request)) ??
    (await compareSimulator(judges, operation, request, door))
  );
}

async function compareClient(
  { oracle, client, tell }: Judges,
  operation: SpecOperation,
  given: Parts,
): Promise<Disagreement | undefined> {
  // For a client no input at all is an input without members.
  const request = given.body === null ? { parameters: {}, body: {} } : given;
  const sendable = withTexts(operation, withFilled(operation, request, clientFilling));
  const fits = oracle.fits(operation, sendable) && !isLostInPath(operation, request);
  const sent = await client.take(inputOf(given));
  tell(sent ? 'sent by the client' : 'refused by the client');
  if (fits !== (sent !== undefined)) {
    return { request, ajv: fits ? 'fits' : 'does not fit', client: sent ? 'sent' : 'refused' };
  }
  const wire = fits ? toWire(operation, sendable) : undefined;
  if (!sent || !wire || isDeepStrictEqual(sent, asSent(wire))) return undefined;
  return { request, ajv: `sends ${JSON.stringify(asSent(wire))}`, client: sent };
}

/** Every URL parser would take these for steps in the path, so that no client can send them. */
function isLostInPath({ parameters }: SpecOperation, request: Parts): boolean {
  return parameters.some(
    ({ in: place, name }) => place === 'path' && ['', '.', '..'].includes(request.parameters[name] as string),
  );
}

/** Of a vendor whose operations share a path, without the parameter that names one: a header does. */
function asSent({ operation, path, query, form, json }: WireRequest): SentRequest {
  const { Action: _, ...parameters } = { ...query, ...form };
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (__, name) => encodeURIComponent(path[name] ?? ''));
  return {
    path: operation.vendor === 'alibaba' ? '/' : filled,
    parameters,
    json: json === undefined ? undefined : JSON.parse(json),
  };
}

async function compareSimulator(
  { oracle, simulator, tell }: Judges,
  operation: SpecOperation,
  request: Parts,
  door: Door,
): Promise<Disagreement | undefined> {
  const wire = toWire(operation, withTexts(operation, withCredentials(operation, request, simulator.filling)));
  if (!wire) return undefined;
  const arrived = arrivedParts(wire);
  const fits = oracle.fitsTolerantly(operation, arrived);
  const served = await simulator.judge(wire, door);
  tell(served.refusedBy ? `refused by the simulator’s ${served.refusedBy}` : 'accepted by the simulator');
  tell(`asked by ${door}`);
  const isAccepted = served.refusedBy === undefined || served.refusedBy === 'state';
  const ajv = fits ? 'fits' : 'does not fit';
  if (fits !== isAccepted || (fits && served.operation !== operation.id)) {
    return { request, ajv, simulator: served, arrived };
  }
  const place = operation.answers.get(String(served.httpStatus));
  const faults = place === undefined ? [] : oracle.faultsOfAnswer(place, JSON.parse(served.text));
  if (place !== undefined) tell('answers held against the document');
  return faults.length === 0 ? undefined : { request, ajv: JSON.stringify(faults), simulator: served };
}
