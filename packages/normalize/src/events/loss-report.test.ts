import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmappedRecords as ofAlibaba } from '../alibaba/unmapped-records.js';
import { unmappedRecords as ofHuawei } from '../huawei/unmapped-records.js';
import { unmappedRecords as ofLaaffic } from '../laaffic/unmapped-records.js';
import { unmappedRecords as ofNxcloud } from '../nxcloud/unmapped-records.js';
import { arbitraryFromSchema } from '../testing/arbitrary-from-schema.js';
import { leafPathsOf } from '../testing/leaf-paths.js';
import { readSpec, responseSchema, type Schema, webhookSchema } from '../testing/read-spec.js';
import { recordWith } from '../testing/record-with.js';
import { recordsIn, type VendorReport, vendorReports } from '../testing/vendor-reports.js';

const unmapped = { alibaba: ofAlibaba, huawei: ofHuawei, laaffic: ofLaaffic, nxcloud: ofNxcloud };

function schemaOf({ vendor, name, isWebhook }: VendorReport): Schema {
  const spec = readSpec(vendor);
  return isWebhook ? webhookSchema(spec, name) : responseSchema(spec, name);
}

/** The leaves of a record, each within the record. */
function leavesOf(report: VendorReport): readonly string[] {
  const leaves = leafPathsOf(schemaOf(report), readSpec(report.vendor));
  // Some pushes come bare, in a list or in a member: their records are the same.
  const within =
    report.records === '' || report.records === '[]'
      ? leaves.map((path) => path.replace(/^(array)?\[\]\.?/, ''))
      : leaves
          .filter((path) => path.startsWith(report.records))
          .map((path) => path.slice(report.records.length));
  return [...new Set(within.map((path) => path.replace(/^\./, '')))];
}

/** As the loss report writes it. */
function fieldOf({ name, records }: VendorReport, leaf: string): string {
  const path = `${records}.${leaf}`
    .replaceAll('[]', '.items')
    .split('.')
    .filter((step) => step !== '');
  return `${name} /${path.join('/')}`;
}

/** The records without `raw`, as text. */
function told(values: readonly unknown[]): string {
  return JSON.stringify(values, (name, value: unknown) => (name === 'raw' ? undefined : value));
}

describe.each(vendorReports)('$vendor $name', (report) => {
  const leaves = leavesOf(report);

  it('finds a place in the model for every documented field, or says why there is none', () => {
    expect(leaves.length).toBeGreaterThan(3);
    const digits = new Map(leaves.map((leaf, index) => [leaf, String(9_000_000 + index)]));
    const text = told(report.read(recordWith(Object.fromEntries(digits))));
    const lost = leaves
      .filter((leaf) => !text.includes(digits.get(leaf) ?? ''))
      .map((leaf) => fieldOf(report, leaf));
    const listed = unmapped[report.vendor].map(({ field }) => field);
    expect(lost.sort()).toEqual(listed.filter((field) => field.startsWith(`${report.name} `)).sort());
  });

  it('throws for nothing that its document allows, and loses no leaf of it', () => {
    const lists = new Set(unmapped[report.vendor].map(({ field }) => field));
    const arbitrary = arbitraryFromSchema(schemaOf(report), readSpec(report.vendor));
    fc.assert(
      fc.property(arbitrary, (body) => {
        for (const record of recordsIn(body, report.records)) {
          const before = JSON.stringify(record);
          const values = report.read(record);
          // Of an order without a call, say, no call can tell.
          if (values.length === 0) continue;
          const texts = textsIn(values);
          expect(values.every((value) => keeps(value, record))).toBe(true);
          expect(JSON.stringify(record)).toBe(before);
          for (const [leaf, value] of scalarsIn(record, '')) {
            if (!leaves.includes(leaf) || lists.has(fieldOf(report, leaf)) || isNothing(value)) continue;
            if (!texts.has(String(value))) expect({ leaf, value, texts }).toBe('in the model');
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes members that are missing, null, of another type or new', () => {
    const arbitrary = arbitraryFromSchema(schemaOf(report), readSpec(report.vendor));
    const odd = fc.oneof(fc.constant(null), fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
    fc.assert(
      fc.property(arbitrary, fc.array(odd, { minLength: 1, maxLength: 5 }), fc.nat(), (body, values, seed) => {
        for (const record of recordsIn(body, report.records)) {
          const spoilt = spoil(record, values, seed);
          for (const value of [spoilt, ...values]) expect(told(report.read(value))).toBeTypeOf('string');
          report.toEvents(spoilt);
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Whether a value of the model has the whole record in `raw`, or the part of it that is about one call. */
function keeps({ raw }: { readonly raw: unknown }, record: unknown): boolean {
  if (raw === record) return true;
  const kept = new Set([...scalarsIn(raw, '')].map(([, value]) => value));
  const whole = [...scalarsIn(record, '')].filter(([path]) => !/^(Tasks|callInfoDetailList)\[\]/.test(path));
  return whole.every(([, value]) => kept.has(value));
}

function* scalarsIn(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    // A job is about one contact, though it has a list.
    const entries = path === 'Contacts' ? value.slice(0, 1) : value;
    for (const each of entries) yield* scalarsIn(each, `${path}[]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      yield* scalarsIn(member, path === '' ? name : `${path}.${name}`);
    }
  } else if (value !== undefined && value !== null && value !== '') {
    yield [path, value];
  }
}

/** Below zero is no count, and of two truth values one is always there. */
function isNothing(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'number' && value < 0);
}

/** All scalars of the model, as text, without `raw`. */
function textsIn(values: readonly unknown[]): Set<string> {
  return new Set([...scalarsIn(JSON.parse(told(values)), '')].map(([, value]) => String(value)));
}

/** Puts other values in the place of some members, at any depth, and adds one. */
function spoil(value: unknown, others: readonly unknown[], seed: number): unknown {
  if (Array.isArray(value)) return value.map((each, index) => spoil(each, others, seed + index));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member], index) => {
    const pick = (seed * 31 + index * 17) % 7;
    return [name, pick < others.length ? others[pick] : spoil(member, others, seed + index)];
  });
  return Object.fromEntries([...members, ['added', others[0]]]);
}
