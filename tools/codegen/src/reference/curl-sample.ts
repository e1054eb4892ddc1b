import type { OperationView } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import type { Signing } from '../spec/vocabulary.js';
import type { ExampleRequest } from './examples.js';
import { asSent, wirePairs } from './wire-pairs.js';

interface SignedPart {
  readonly place: string;
  readonly name: string;
  readonly value: string;
}

/** The same request by hand, as a code block; what a signature or an account fills stands there as a shell variable. */
export function curlSample({ document }: Spec, view: OperationView, given: ExampleRequest): string {
  const example = asSent(document, view, given);
  const wire = document['x-wire'];
  const signing = view.operation['x-signing'] ?? document['x-signing'];
  const known = { action: wire && view.path.split('/').at(-1), version: wire?.version };
  const parts = signedParts(signing, known);
  const path = `${document.servers?.[0]?.url ?? ''}${wire?.path ?? view.path}`;
  const url = `${withVariables(path, example)}${queryOf(view, example, parts, signing)}`;
  const lines = [
    `curl -X ${view.method} ${doubleQuoted(url)}`,
    ...parts
      .filter(({ place }) => place === 'header')
      .map(({ name, value }) => `-H ${doubleQuoted(`${name}: ${value}`)}`),
    ...bodyLines(view, example, parts),
  ];
  return ['```sh', lines.join(' \\\n  '), '```'].join('\n');
}

/** Where a scheme is one of several, its parts are those that travel like the first one listed. */
function signedParts(
  signing: Signing | undefined,
  known: Readonly<Record<string, string | undefined>>,
): SignedPart[] {
  if (!signing || signing.schemes.length === 0) return [];
  const parts = Object.entries(signing.parts ?? {}).map(([part, travels]) => {
    const [place = '', name = ''] = travels.split(' ');
    return { place, name, value: known[part] ?? shellVariable(part) };
  });
  return signing.schemes.length === 1 ? parts : parts.filter(({ place }) => place === parts[0]?.place);
}

/** Fills the braces of an address or path: by the example, else by a shell variable. */
function withVariables(path: string, example: ExampleRequest): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => String(example[name] ?? shellVariable(name)));
}

function queryOf(
  view: OperationView,
  example: ExampleRequest,
  parts: readonly SignedPart[],
  signing: Signing | undefined,
): string {
  // A constant that the signing names is sent the way the scheme sends it.
  const signed = Object.values(signing?.parts ?? {}).map((travels) => travels.split(' ')[1]);
  const pairs = view.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema, 'x-filled-by': filledBy }) => {
      if (filledBy) return schema.const === undefined || signed.includes(name) ? [] : [[name, schema.const]];
      return name in example ? wirePairs(name, example[name]) : [];
    })
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  const signedPairs = parts
    .filter(({ place }) => place === 'query')
    .map(({ name, value }) => `${name}=${value}`);
  const all = [...pairs, ...signedPairs];
  return all.length > 0 ? `?${all.join('&')}` : '';
}

/** The options of curl for a body; none for an operation without one. */
function bodyLines(
  { parameters, body }: OperationView,
  example: ExampleRequest,
  parts: readonly SignedPart[],
): string[] {
  if (!body) return [];
  const names = parameters.map(({ name }) => name);
  const own = structuredClone(
    Object.fromEntries(Object.entries(example).filter(([name]) => !names.includes(name))),
  );
  return body.kind === 'form'
    ? Object.entries(own)
        .flatMap(([name, value]) => wirePairs(name, value))
        .map(([name, text]) => `--data-urlencode ${singleQuoted(`${name}=${text}`)}`)
    : [`-H 'Content-Type: application/json'`, `--data-raw ${jsonBody(own, parts)}`];
}

function jsonBody(own: Record<string, unknown>, parts: readonly SignedPart[]): string {
  for (const { place, name, value } of parts)
    if (place === 'body') setAt(own, name.slice(1).split('/'), value);
  const text = singleQuoted(JSON.stringify(own, null, 2));
  // A variable is not replaced inside single quotes: close them around it.
  return parts
    .filter(({ place }) => place === 'body')
    .reduce((quoted, { value }) => quoted.replace(`"${value}"`, `"'"${value}"'"`), text);
}

function setAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  const member = target[name];
  if (rest.length === 0) target[name] = value;
  else if (typeof member === 'object' && member !== null)
    setAt(member as Record<string, unknown>, rest, value);
}

/** `createTs` → `$CREATE_TS` */
function shellVariable(name: string): string {
  return `$${name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toUpperCase()}`;
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function doubleQuoted(text: string): string {
  return `"${text.replace(/[\\"`]/g, '\\$&')}"`;
}
