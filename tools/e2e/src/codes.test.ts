// Every code of every document, walked: each is one typed error, of the category that the document gives it.
import type { OutdialError } from '@outdial/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnswerServer, startAnswerServer } from './answer-server.js';
import { faultBehind } from './fault-behind.js';
import { validRequestOf, vendors } from './vendors.js';

let server: AnswerServer;
beforeAll(async () => {
  server = await startAnswerServer();
});
afterAll(() => server.close());

const cases = vendors.flatMap((subject) =>
  Object.values(subject.operations).map((operation) => ({ ...subject, operation, id: operation.id })),
);

describe.each(cases)('$vendor $id', ({ vendor, operation, id, errors, createClient }) => {
  const own = errors.operations[id] ?? {};
  const codes = Object.entries({ ...errors.shared, ...own });
  const request = validRequestOf(vendor, id);

  it.each(codes)('refused with code %s', async (code, entry) => {
    const [field = ''] = operation.envelope.code;
    server.answer(entry.httpStatus ?? 200, { [field]: code }, id !== 'getToken');
    const failure = await createClient({ baseUrl: server.url, maxRetries: 0 })
      [id]?.(request)
      .catch((error: unknown) => error);
    expect(faultBehind(failure)).toMatchObject({
      name: 'VendorError',
      vendor,
      vendorCode: code,
      category: entry.category,
      retryable: entry.retryable,
      meaning: entry.meaning,
    });
    const mayHaveTakenEffect = (faultBehind(failure) as OutdialError).outcome === 'unknown';
    const isUnknown = mayHaveTakenEffect && operation.effect !== 'reads';
    expect((failure as OutdialError).code).toBe(isUnknown ? 'unknown_outcome' : 'vendor_error');
    expect(entry.meaning?.trim()).toBeTruthy();
  });
});
