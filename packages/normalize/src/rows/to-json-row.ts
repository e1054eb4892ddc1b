import { cleanText } from './clean-text.js';
import { hasRepeatedMember } from './has-repeated-member.js';
import { problemRow, type Row, type RowProblemCode, type UnparsedCallee } from './row.js';
import type { CalleeColumns, JsonLinesOptions } from './row-options.js';

type Members = Readonly<Record<string, unknown>>;
type Field = Exclude<keyof CalleeColumns, 'variables'>;

/** Which member holds what. */
export interface JsonLayout {
  readonly members: Readonly<Record<Field, string>>;
  readonly variables: 'rest' | Readonly<Record<string, string>>;
  /** Members that are no variables. */
  readonly taken: ReadonlySet<string>;
  readonly idFrom: 'column' | 'line' | 'phone';
}

export function jsonLayout({ columns = {}, idFrom = 'column' }: JsonLinesOptions): JsonLayout {
  const {
    id = 'id',
    phone = 'phone',
    name = 'name',
    timeZone = 'timeZone',
    passThrough = 'passThrough',
  } = columns;
  const members = { id, phone, name, timeZone, passThrough };
  const taken = new Set(Object.values(members));
  if (idFrom !== 'column' && columns.id === undefined) taken.delete(id);
  return { members, variables: columns.variables ?? 'rest', taken, idFrom };
}

export function toJsonRow(layout: JsonLayout, text: string, line: number): Row {
  const json = parseObject(text);
  if (json === undefined) return problemRow(line, 'invalid_json', 'is not JSON of an object');
  // Which of two numbers to ring, or amounts to speak, is not to be guessed.
  if (hasRepeatedMember(text, json)) return problemRow(line, 'repeated_member', 'has a member more than once');
  const reader = new MemberReader(json);
  const { members, idFrom } = layout;
  const phone = reader.textOf(members.phone) ?? '';
  const id =
    idFrom === 'column' ? (reader.textOf(members.id) ?? '') : idFrom === 'line' ? String(line) : phone;
  if (phone === '') reader.fault ??= { code: 'missing_value', member: members.phone };
  if (id === '') reader.fault ??= { code: 'missing_value', member: members.id };
  const [name, timeZone] = [reader.textOf(members.name), reader.textOf(members.timeZone)];
  const passThrough = reader.rawTextOf(members.passThrough);
  const variables = variablesOf(layout, reader);
  const { fault } = reader;
  if (fault !== undefined) return problemRow(line, fault.code, faultMessages[fault.code], fault.member);
  const callee: UnparsedCallee = {
    id,
    phone,
    ...(name && { name }),
    ...(timeZone && { timeZone }),
    ...(passThrough && { passThrough }),
    ...(variables.length > 0 && { variables: Object.fromEntries(variables) }),
  };
  return { line, callee, problem: undefined };
}

const faultMessages = {
  repeated_member: 'is there more than once',
  missing_value: 'is missing or empty',
  not_text: 'is no text, number or boolean, or a number too large to be kept as it is',
} as const satisfies Partial<Record<RowProblemCode, string>>;

function parseObject(text: string): Members | undefined {
  try {
    // What the parser says of a mistake quotes the row.
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads members as texts, and remembers the first that cannot be one. */
class MemberReader {
  fault: { readonly code: keyof typeof faultMessages; readonly member: string } | undefined;

  constructor(readonly json: Members) {}

  textOf(member: string): string | undefined {
    const text = this.rawTextOf(member);
    return text === undefined ? undefined : cleanText(text);
  }

  rawTextOf(member: string): string | undefined {
    return Object.hasOwn(this.json, member) ? this.toText(this.json[member], member) : undefined;
  }

  /** undefined for `null`, and for what is no text. */
  toText(value: unknown, member: string): string | undefined {
    if (value === null) return undefined;
    if (typeof value === 'string') return value;
    const text = typeof value === 'boolean' || isKept(value) ? String(value) : undefined;
    if (text === undefined) this.fault ??= { code: 'not_text', member };
    return text;
  }
}

/** Whether it is a number whose digits are those of the JSON: beyond 2 ** 53 they are not, and a power of ten is not a text to speak. */
function isKept(value: unknown): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return Number.isInteger(value) ? Number.isSafeInteger(value) : !String(value).includes('e');
}

function variablesOf({ variables, taken }: JsonLayout, reader: MemberReader): [name: string, text: string][] {
  const found: [string, string][] = [];
  const names = new Set<string>();
  const add = (name: string, text: string | undefined) => {
    if (text === undefined) return;
    if (names.has(name)) reader.fault ??= { code: 'repeated_member', member: name };
    names.add(name);
    found.push([name, cleanText(text)]);
  };
  if (variables !== 'rest') {
    for (const [name, member] of Object.entries(variables)) add(name, reader.rawTextOf(member));
    return found;
  }
  for (const [name, value] of Object.entries(reader.json)) {
    if (taken.has(name)) continue;
    if (name === 'variables' && isObject(value))
      for (const [inner, innerValue] of Object.entries(value))
        add(inner, reader.toText(innerValue, `variables.${inner}`));
    else add(name, reader.toText(value, name));
  }
  return found;
}
