import documented from '@outdial/specs/huawei/examples/campaignResult.documented.webhook.json' with {
  type: 'json',
};
import two from '@outdial/specs/huawei/examples/campaignResult.two.webhook.json' with { type: 'json' };
import { describe, expect, it, vi } from 'vitest';
import { createHuaweiReceiver, receiveHuaweiWebhook } from './index.js';

const pushed = (content: unknown, url = '/results') => ({
  headers: {},
  body: Buffer.from(JSON.stringify(content)),
  url,
});

describe('a push of call results', () => {
  it.each<[title: string, records: readonly unknown[]]>([
    ['the vendor’s sample', documented],
    ['two results', two],
    ['none', []],
  ])('is an unverified event for each: %s', async (_title, records) => {
    const onDrift = vi.fn();
    const events = await receiveHuaweiWebhook(pushed(records), { onDrift });
    expect(events).toEqual(records.map((data) => ({ webhook: 'campaignResult', trust: 'unverified', data })));
    expect(onDrift).not.toHaveBeenCalled();
  });

  it('is answered as the vendor asks for', () => {
    expect(createHuaweiReceiver({}).acknowledgement).toEqual({
      status: 200,
      body: '{"retCode":"0","retMsg":"success"}',
      standing: 'documented',
    });
  });

  it.each<[reason: string, content: unknown]>([
    ['unknown_event', [{ callId: 'c-1' }]],
    ['malformed_body', [1]],
    ['malformed_body', 'x'],
  ])('is refused as %s: %j', async (reason, content) => {
    await expect(receiveHuaweiWebhook(pushed(content))).rejects.toMatchObject({
      name: 'WebhookError',
      reason,
    });
  });

  it('is asked for the secret of its address and for its sender', async () => {
    const settings = { pathToken: 'a-long-random-token', allowedAddresses: ['192.0.2.7'] };
    const right = pushed(two, '/results/a-long-random-token');
    await expect(receiveHuaweiWebhook(right, settings, { remoteAddress: '192.0.2.7' })).resolves.toHaveLength(
      2,
    );
    await expect(receiveHuaweiWebhook(right, settings, { remoteAddress: '192.0.2.8' })).rejects.toMatchObject({
      status: 403,
    });
    await expect(
      receiveHuaweiWebhook(pushed(two), settings, { remoteAddress: '192.0.2.7' }),
    ).rejects.toMatchObject({ status: 401 });
  });

  it('has an id for each result', async () => {
    const receiver = createHuaweiReceiver({});
    const idsOf = async (content: unknown) =>
      (await receiver.receive(pushed(content))).map((event) => receiver.idOf(event));
    const ids = await idsOf(two);
    expect(new Set(ids).size).toBe(2);
    expect(await idsOf(two)).toEqual(ids);
    const [first] = two;
    expect(await idsOf([{ ...first, callTimeStr: '2026-01-02 10:05:00' }])).not.toEqual([ids[0]]);
    expect(await idsOf([{ ...first, sessionId: '' }])).toEqual([undefined]);
  });
});
