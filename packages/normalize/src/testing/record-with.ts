/** A record of a vendor with a value at each of some paths, as `leafPathsOf` writes them: one entry in each list. */
export function recordWith(values: Readonly<Record<string, unknown>>): unknown {
  let record: unknown;
  for (const [path, value] of Object.entries(values)) {
    const steps = path.split(/(?=\[\])|\./).filter((step) => step !== '');
    record = withValue(record, steps, value);
  }
  return record;
}

function withValue(record: unknown, [step, ...steps]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (step === '[]') return [withValue(Array.isArray(record) ? record[0] : undefined, steps, value)];
  const members = (record ?? {}) as Readonly<Record<string, unknown>>;
  return { ...members, [step]: withValue(members[step], steps, value) };
}
