import { laafficMd5 } from '@outdial/signing';
import { describe, expect, it, vi } from 'vitest';
import type { WireFault } from '../faults/wire-fault.js';
import { smallAccount } from '../testing/small-vendor.js';
import { type Door, doors, openDoor } from '../testing/two-doors.js';

const path = '/v3/getBalance';

async function askWith(door: Door, ...faults: WireFault[]) {
  const asked: unknown[] = [];
  const opened = await openDoor(door, (request) => {
    asked.push(request);
    return faults;
  });
  const { headers } = laafficMd5.sign({}, smallAccount);
  const answering = opened.ask(path, { method: 'GET', headers });
  return { ...opened, asked, answering };
}

const resetCause = { code: 'ECONNRESET' };

describe.each(doors)('through %s', (door) => {
  it('asks once for the faults of each request, and serves it as ever when there are none', async () => {
    const { answering, asked, events, vendor } = await askWith(door);
    const answer = await answering;
    expect([answer.status, answer.headers.get('vendor')]).toEqual([200, 'small']);
    expect(await answer.json()).toMatchObject({ number: 1, text: 'é'.repeat(50) });
    expect(asked).toEqual([{ vendor: 'laaffic', operationId: 'getBalance' }]);
    expect(vendor.served).toHaveLength(1);
    expect(events).toMatchObject([{ verdict: 'accepted', httpStatus: 200, request: { faults: [] } }]);
  });

  it('resets the connection before the vendor sees the request', async () => {
    const { answering, events, vendor } = await askWith(
      door,
      { kind: 'reset_before' },
      { kind: 'code', code: '-1' },
    );
    await expect(answering).rejects.toMatchObject({ message: 'fetch failed', cause: resetCause });
    expect(vendor.served).toHaveLength(0);
    expect(events).toMatchObject([
      {
        operation: 'getBalance',
        verdict: 'not_seen',
        httpStatus: undefined,
        request: { faults: ['reset_before'] },
      },
    ]);
  });

  it('resets the connection after the effect', async () => {
    const { answering, events, vendor } = await askWith(door, { kind: 'reset_after' });
    await expect(answering).rejects.toMatchObject({ message: 'fetch failed', cause: resetCause });
    expect(vendor.served).toHaveLength(1);
    expect(events).toMatchObject([
      { verdict: 'accepted', httpStatus: undefined, request: { signature: 'valid', faults: ['reset_after'] } },
    ]);
  });

  it.each([[0], [10], [undefined]])('cuts the body after %j bytes, after the effect', async (at) => {
    const { answering, vendor, events } = await askWith(door, {
      kind: 'cut_body',
      ...(at !== undefined && { at }),
    });
    const answer = await answering;
    const announced = Number(answer.headers.get('content-length'));
    const chunks: Uint8Array[] = [];
    const reading = (async () => {
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
    })();
    await expect(reading).rejects.toMatchObject({ message: 'terminated', cause: { code: 'UND_ERR_SOCKET' } });
    expect(Buffer.concat(chunks)).toHaveLength(at ?? announced >> 1);
    expect(announced).toBeGreaterThan(100);
    expect(vendor.served).toHaveLength(1);
    expect(events).toMatchObject([
      { verdict: 'accepted', httpStatus: 200, request: { faults: ['cut_body'] } },
    ]);
  });

  it('answers a page of HTML without any effect', async () => {
    const { answering, vendor, events } = await askWith(door, { kind: 'html' });
    const answer = await answering;
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('<h1>502 Bad Gateway</h1>');
    expect(vendor.served).toHaveLength(0);
    expect(events).toMatchObject([{ verdict: '502', httpStatus: 502, request: { faults: ['html'] } }]);
  });

  it('answers a bare status with Retry-After without any effect', async () => {
    const fault: WireFault = { kind: 'http_status', httpStatus: 429, retryAfterSeconds: 7 };
    const { answering, vendor } = await askWith(door, fault);
    const answer = await answering;
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await answer.text()).toBe('429 Too Many Requests\n');
    expect(vendor.served).toHaveLength(0);
  });

  it("answers a code through the vendor's own refusal without any effect", async () => {
    const { answering, vendor, events } = await askWith(door, { kind: 'code', code: '-13' });
    const answer = await answering;
    expect(await answer.json()).toEqual({ status: '-13', reason: 'The user is locked.' });
    expect(answer.headers.get('vendor')).toBe('small');
    expect(vendor.served).toHaveLength(0);
    expect(events).toMatchObject([{ verdict: '-13', request: { signature: undefined, faults: ['code'] } }]);
  });

  it('combines latency, a code and a cut', async () => {
    const faults: WireFault[] = [
      { kind: 'cut_body', at: 3 },
      { kind: 'code', code: '-2' },
      { kind: 'latency', milliseconds: 5 },
      { kind: 'latency', milliseconds: 5 },
    ];
    const { answering, events } = await askWith(door, ...faults);
    await expect((await answering).text()).rejects.toThrow('terminated');
    expect(events).toMatchObject([{ verdict: '-2', request: { faults: ['latency', 'code', 'cut_body'] } }]);
  });

  it('lets the vendor see a delayed request even when the client has given up', async () => {
    const client = new AbortController();
    const { vendor, ask, events } = await openDoor(door, () => {
      // By now the request is on its way to the vendor.
      client.abort();
      return [{ kind: 'latency', milliseconds: 50 }];
    });
    const { headers } = laafficMd5.sign({}, smallAccount);
    const answering = ask(path, { method: 'GET', headers, signal: client.signal });
    await expect(answering).rejects.toMatchObject({ name: 'AbortError' });
    expect(vendor.served).toHaveLength(0);
    await vi.waitFor(() => expect(events).toHaveLength(1));
    expect(vendor.served).toHaveLength(1);
  });

  it('lets go of delayed requests when it closes', async () => {
    const { ask, app, vendor, events } = await openDoor(door, () => [
      { kind: 'latency', milliseconds: 60_000 },
    ]);
    const answering = ask(path);
    const failure = expect(answering).rejects.toMatchObject({ cause: resetCause });
    await new Promise((resolve) => setTimeout(resolve, 20));
    app.close();
    await failure;
    expect([vendor.served, events]).toEqual([[], []]);
  });
});
