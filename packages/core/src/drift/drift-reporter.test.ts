import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../errors/configuration-error.js';
import type { Operation } from '../operation.js';
import { definePicker } from '../pick-operations.js';
import { createExampleClient } from '../testing/example-vendor.js';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import type { DriftReport } from './drift-report.js';
import { driftReporter } from './drift-reporter.js';

const server = await useLoopbackServer();
const settings = { baseUrl: server.url, credentials: { key: 'k' } };
const drifted = { code: 0, id: null, fresh: { deep: true } };

describe('a client with a listener for drift', () => {
  it('gets the whole answer, and the listener a report', async () => {
    const reports: DriftReport[] = [];
    server.answer(respond(200, drifted));
    const { data } = await createExampleClient({
      ...settings,
      onDrift: (report) => reports.push(report),
    }).ring({
      phone: 'p',
    });
    expect(data).toEqual(drifted);
    expect(reports).toEqual([
      {
        vendor: 'example',
        operation: 'ring',
        requestId: undefined,
        findings: [
          { path: 'id', kind: 'unexpected_null', expected: 'string', got: 'null' },
          { path: 'fresh', kind: 'unknown_field', expected: 'no such field', got: 'object' },
        ],
      },
    ]);
  });

  it('hears nothing of an answer as documented, nor of an operation without a shape', async () => {
    const reports: DriftReport[] = [];
    const client = createExampleClient({ ...settings, onDrift: (report) => reports.push(report) });
    server.answer(respond(200, { code: '0', id: 'r' }));
    await client.ring({ phone: 'p' });
    server.answer(respond(200, drifted));
    await client.list({});
    expect(reports).toEqual([]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('the listener’s own');
      },
    ],
    ['rejects', () => Promise.reject(new Error('the listener’s own'))],
  ])('does not fail with a listener that %s', async (_title, onDrift) => {
    const unhandled: unknown[] = [];
    const keep = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', keep);
    server.answer(respond(200, drifted));
    const client = createExampleClient({ ...settings, onDrift });
    await expect(client.ring({ phone: 'p' })).resolves.toMatchObject({ data: drifted });
    // Node tells of it after the microtasks of a turn.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', keep);
    expect(unhandled).toEqual([]);
  });

  it('does not fail when the shapes cannot be loaded', async () => {
    const report = driftReporter(() => Promise.reject(new Error('a chunk that is gone')));
    const { operation, onDrift } = { operation: { id: 'ring' } as Operation, onDrift: () => undefined };
    await expect(report('example', operation, { data: {}, requestId: undefined }, onDrift)).resolves.toBe(
      undefined,
    );
  });
});

it('a client that does not know what answers look like refuses a listener', () => {
  const traits = { name: 'example', requiredSettings: [], sign: () => ({ query: '', headers: {}, body: '' }) };
  const listening = { ...settings, onDrift: () => undefined };
  expect(() => definePicker(traits)({}, listening)).toThrow(ConfigurationError);
});
