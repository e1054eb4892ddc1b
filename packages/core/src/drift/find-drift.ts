import { formatPath } from '../validation/format-path.js';
import { isObject } from '../validation/is-object.js';
import type { DriftFinding } from './drift-report.js';
import type { JsonType, Shape } from './shape.js';

/** So many differences are told; an answer of another kind altogether would have thousands. */
const mostFindings = 100;

/** Tells where a value differs from what the vendor's document says of it. It never throws and changes nothing. */
export function findDrift(shape: Shape, value: unknown): DriftFinding[] {
  const known = new Set<string>();
  const findings: DriftFinding[] = [];
  for (const finding of differences(shape, value, [])) {
    const identity = `${finding.kind} ${finding.path.replaceAll(/\[\d+\]/g, '[]')} ${finding.got}`;
    if (known.has(identity)) continue;
    known.add(identity);
    findings.push(finding);
    if (findings.length === mostFindings) break;
  }
  return findings;
}

type Path = readonly (string | number)[];

function* differences(shape: Shape, value: unknown, path: Path): Generator<DriftFinding> {
  if (shape.anyOf) {
    yield* nearest(shape.anyOf, value, path);
    return;
  }
  const { type, values } = shape;
  if (type && !type.some((each) => isOfType(value, each))) {
    const kind = value === null ? 'unexpected_null' : 'unexpected_type';
    yield { path: formatPath(path), kind, expected: type.join(' or '), got: typeOf(value) };
  } else if (values && isScalar(value) && value !== null && !isListed(value, values)) {
    const expected = values.map((each) => JSON.stringify(each)).join(', ');
    yield { path: formatPath(path), kind: 'unknown_value', expected, got: shown(value) };
  } else if (Array.isArray(value)) {
    for (const [index, item] of shape.items ? value.entries() : [])
      yield* differences(shape.items as Shape, item, [...path, index]);
  } else if (isObject(value) && shape.properties) {
    yield* ofMembers(shape, value, path);
  }
}

function* ofMembers(
  { properties = {}, required = [], open }: Shape,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): Generator<DriftFinding> {
  for (const name of required) {
    if (Object.hasOwn(value, name)) continue;
    const expected = properties[name]?.type?.join(' or ') ?? 'a value';
    yield { path: formatPath([...path, name]), kind: 'missing_field', expected, got: 'nothing' };
  }
  for (const [name, member] of Object.entries(value)) {
    const place = [...path, name];
    const shape = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (shape) yield* differences(shape, member, place);
    else if (!open) {
      yield {
        path: formatPath([...path, withoutNumbers(name)]),
        kind: 'unknown_field',
        expected: 'no such field',
        got: typeOf(member),
      };
    }
  }
}

/** The differences from the shape that fits best: the others are not what the vendor meant. */
function nearest(shapes: readonly Shape[], value: unknown, path: Path): DriftFinding[] {
  const found = shapes.map((shape) => [...differences(shape, value, path)]);
  return found.reduce((best, each) => (each.length < best.length ? each : best), found[0] ?? []);
}

function isOfType(value: unknown, type: JsonType): boolean {
  const actual = typeOf(value);
  // An integer beyond 2^53 arrives as the text of its digits.
  if ((type === 'integer' || type === 'number') && actual === 'string')
    return /^-?\d{16,20}$/.test(value as string);
  return actual === type || (actual === 'integer' && type === 'number');
}

function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as JsonType;
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}

/** As text, since vendors send `0` and `"0"` for the same thing; where only one type is right, the type says so. */
function isListed(value: string | number | boolean, values: NonNullable<Shape['values']>): boolean {
  return values.some((each) => String(each) === String(value));
}

/** A value of a list of codes is short. Anything else may be a person's data. */
function shown(value: string | number | boolean | null): string {
  const text = JSON.stringify(value);
  return /^.{1,42}$/.test(text) && !/(?:\d\D*){7}/.test(text) ? text : `a ${typeOf(value)}`;
}

/** A member may be named by a phone number, in whatever spelling. */
function withoutNumbers(name: string): string {
  return /(?:\d\D*){7}/.test(name) ? name.replaceAll(/\d+/g, '…') : name;
}
