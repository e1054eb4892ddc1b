import type { ReceivedRequest } from '@outdial/signing';

/** The values of a header, one per occurrence where the server tells them apart, whatever the letter case of its name. */
export function headerValues(headers: ReceivedRequest['headers'], name: string): readonly string[] {
  if (isHeaders(headers)) {
    const value = headers.get(name);
    return value === null ? [] : [value];
  }
  const lowerName = name.toLowerCase();
  const values: string[] = [];
  // Not by way of `new Headers`, which throws at the pseudo headers of HTTP/2.
  for (const each of Object.keys(headers)) {
    if (each.length !== lowerName.length || each.toLowerCase() !== lowerName) continue;
    values.push(...[headers[each] ?? []].flat());
  }
  return values;
}

export function isHeaders(headers: unknown): headers is Headers {
  return typeof (headers as Partial<Headers> | null)?.get === 'function';
}
