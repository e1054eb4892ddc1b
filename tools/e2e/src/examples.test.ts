// Every example of every document, through the client: its request leaves as the example says, its answer comes back whole, and an
// answer that differs from the document is told as drift and never thrown.
import type { DriftReport, Operation } from '@outdial/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnswerServer, startAnswerServer } from './answer-server.js';
import { faultBehind } from './fault-behind.js';
import { examplesOf, validRequestOf, vendors } from './vendors.js';

let server: AnswerServer;
beforeAll(async () => {
  server = await startAnswerServer();
});
afterAll(() => server.close());

/** Printed by the vendor with placeholders where values belong, as the examples' README says: refused, naming the fields. */
const refused = new Set(['createAndCall.documented.request.json']);

/** In an example that the vendor printed, a placeholder stands where a field belongs. */
const printedDrift: Readonly<Record<string, readonly string[]>> = {
  'processDialog.documented-query.response.json': ['outparams.xxx'],
};

/** Of these answers the vendor's pages show a part only, so that a further field is no news. */
const openAnswers = new Set([
  'createTask',
  'updateTask',
  'addBatchCall',
  'importBatchCall',
  'listOrder',
  'listCall',
]);

const cases = vendors.flatMap((subject) =>
  Object.values(subject.operations).map((operation) => ({ ...subject, operation, id: operation.id })),
);

describe.each(cases)('$vendor $id', ({ vendor, operation, id, createClient }) => {
  const requests = examplesOf(vendor, id, 'request').filter(({ name }) => !refused.has(name));
  const responses = examplesOf(vendor, id, 'response');
  const success = () => responses.find(({ value }) => isSuccess(operation, value))?.value as object;
  const call = (input: unknown, onDrift?: (report: DriftReport) => void) =>
    createClient({ baseUrl: server.url, maxRetries: 0, ...(onDrift && { onDrift }) })[id]?.(input);

  it('has examples', () => {
    expect(requests.length).toBeGreaterThan(0);
    expect(responses.some(({ value }) => isSuccess(operation, value))).toBe(true);
  });

  it.each(requests)('sends $name', async ({ value }) => {
    server.answer(200, success(), id !== 'getToken');
    await call(value);
    const [sent] = server.requests;
    expect(server.requests).toHaveLength(1);
    expect(sent?.method).toBe(operation.method);
    const body = operation.body === 'json' ? JSON.parse(String(sent?.body)) : undefined;
    if (body !== undefined) expect(body).toMatchObject(bodyPart(operation, value));
    else expect(sentParameters(sent)).toEqual(expect.arrayContaining(leafNames(operation, value)));
  });

  it.each(responses)('reads $name', async ({ name, value }) => {
    const reports: DriftReport[] = [];
    server.answer(200, value, id !== 'getToken');
    const result = await call(validRequestOf(vendor, id), (report) => reports.push(report))?.catch(
      (error: unknown) => error,
    );
    if (isSuccess(operation, value)) expect(result).toMatchObject({ data: value });
    else
      expect(faultBehind(result)).toMatchObject({ name: 'VendorError', vendorCode: codeOf(operation, value) });
    expect(reports.flatMap(({ findings }) => findings.map(({ path }) => path))).toEqual(
      printedDrift[name] ?? [],
    );
  });

  it('tells a new field, unless the document leaves the answer open', async () => {
    const reports: DriftReport[] = [];
    server.answer(200, { ...success(), aNewField: 1 }, id !== 'getToken');
    const result = await call(validRequestOf(vendor, id), (report) => reports.push(report));
    expect(result?.data).toEqual({ ...success(), aNewField: 1 });
    const told = { path: 'aNewField', kind: 'unknown_field' };
    expect(reports).toMatchObject(openAnswers.has(id) ? [] : [{ findings: [told] }]);
  });

  it('takes a null, and a value of another type, in every place', async () => {
    for (const changed of withChanges(operation, success())) {
      const reports: DriftReport[] = [];
      server.answer(200, changed, id !== 'getToken');
      const result = await call(validRequestOf(vendor, id), (report) => reports.push(report));
      expect(result?.data).toEqual(changed);
      for (const { findings } of reports) expect(findings.length).toBeGreaterThan(0);
    }
  });
});

function codeOf({ envelope }: Operation, value: unknown): string | undefined {
  const members = value as Readonly<Record<string, unknown>>;
  const field = envelope.code.find((name) => members[name] !== undefined && members[name] !== null);
  return field === undefined ? undefined : String(members[field]);
}

function isSuccess(operation: Operation, value: unknown): boolean {
  const code = codeOf(operation, value);
  return code === undefined
    ? operation.envelope.codeOptional === true
    : operation.envelope.success.includes(code);
}

/** The part of a flat input that travels in the body. */
function bodyPart({ parameters }: Operation, value: unknown): object {
  const elsewhere = [...parameters.path, ...parameters.query];
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => !elsewhere.includes(name)));
}

/** Names of the parameters in query and form. */
function sentParameters(sent: { url: string; body: Buffer } | undefined): string[] {
  const { searchParams } = new URL(sent?.url ?? '/', 'http://127.0.0.1');
  return [...searchParams.keys(), ...new URLSearchParams(String(sent?.body)).keys()];
}

/** Names as flattened: a list of two is `Name.1` and `Name.2`, a member that travels as JSON is one. */
function leafNames({ jsonText = [], parameters }: Operation, value: unknown): string[] {
  return Object.entries(value as object).flatMap(([name, member]) => {
    if (parameters.path.includes(name) || name === 'Action') return [];
    if (jsonText.includes(`/${name}`)) return [name];
    const isListOfTexts = jsonText.includes(`/${name}/*`) && Array.isArray(member);
    return isListOfTexts ? member.map((_, index) => `${name}.${index + 1}`) : flatNames(name, member);
  });
}

function flatNames(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => flatNames(`${name}.${index + 1}`, item));
  if (typeof value !== 'object' || value === null) return [name];
  return Object.entries(value).flatMap(([key, member]) => flatNames(`${name}.${key}`, member));
}

/** The answer with one of its members, at any depth, changed: to null, and to something else. The verdict's own fields stay. */
function* withChanges({ envelope }: Operation, answer: object): Generator<object> {
  const kept = [...envelope.code, ...(envelope.requires ?? [])];
  for (const name of Object.keys(answer)) {
    if (!kept.includes(name)) yield* changedAt(answer, name);
  }
}

function* changedAt(holder: object, name: string): Generator<object> {
  const member = (holder as Readonly<Record<string, unknown>>)[name];
  const copy = (value: unknown): object =>
    Array.isArray(holder)
      ? holder.map((item, index) => (String(index) === name ? value : item))
      : { ...holder, [name]: value };
  yield copy(null);
  yield copy(typeof member === 'object' ? 'something else' : { something: 'else' });
  if (typeof member !== 'object' || member === null) return;
  for (const key of Object.keys(member).slice(0, 12)) {
    for (const changed of changedAt(member, key)) yield copy(changed);
  }
}
