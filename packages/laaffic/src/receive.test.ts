import bareAgents from '@outdial/specs/laaffic/examples/agentStatusReport.bare.webhook.json' with {
  type: 'json',
};
import wrappedAgents from '@outdial/specs/laaffic/examples/agentStatusReport.wrapped.webhook.json' with {
  type: 'json',
};
import callCentre from '@outdial/specs/laaffic/examples/callCentreReport.outbound.webhook.json' with {
  type: 'json',
};
import ivrBatch from '@outdial/specs/laaffic/examples/ivrStatusReport.batch.webhook.json' with {
  type: 'json',
};
import ivrSingle from '@outdial/specs/laaffic/examples/ivrStatusReport.single.webhook.json' with {
  type: 'json',
};
import ringing from '@outdial/specs/laaffic/examples/ringingNotification.transfer.webhook.json' with {
  type: 'json',
};
import { describe, expect, it, vi } from 'vitest';
import {
  createLaafficReceiver,
  type LaafficReceiverSettings,
  type LaafficWebhookName,
  receiveLaafficWebhook,
} from './index.js';

const pushed = (content: unknown, url = '/push') => ({
  headers: {},
  body: Buffer.from(JSON.stringify(content)),
  url,
});

describe('a push', () => {
  it.each<[title: string, webhook: LaafficWebhookName, content: unknown, records: readonly unknown[]]>([
    ['agents’ calls, a bare list', 'agentStatusReport', bareAgents, bareAgents],
    ['agents’ calls, a list in a member', 'agentStatusReport', wrappedAgents, wrappedAgents.array],
    ['IVR calls, one', 'ivrStatusReport', ivrSingle, [ivrSingle]],
    ['IVR calls, a list', 'ivrStatusReport', ivrBatch, ivrBatch],
    ['ringing seats', 'ringingNotification', ringing, ringing],
    ['a call of the call centre', 'callCentreReport', callCentre, [callCentre]],
  ])('of %s is an unverified event for each record', async (_title, webhook, content, records) => {
    const onDrift = vi.fn();
    for (const settings of [{}, { webhook }]) {
      const events = await receiveLaafficWebhook(pushed(content), { ...settings, onDrift });
      expect(events).toEqual(records.map((data) => ({ webhook, trust: 'unverified', data })));
    }
    expect(onDrift).not.toHaveBeenCalled();
  });

  it('of another kind is none, unless its address says so', async () => {
    const { voiceId } = ivrSingle;
    await expect(receiveLaafficWebhook(pushed({ voiceId }))).rejects.toMatchObject({
      reason: 'unknown_event',
    });
    const events = await receiveLaafficWebhook(pushed({ voiceId }), { webhook: 'agentStatusReport' });
    expect(events).toMatchObject([{ webhook: 'agentStatusReport', data: { voiceId } }]);
  });

  it.each([null, 'text', 1, [1], { array: [1] }, { array: 'x' }])('is not %j', async (content) => {
    await expect(receiveLaafficWebhook(pushed(content))).rejects.toMatchObject({ name: 'WebhookError' });
  });

  it('differs from its document as the drift report says', async () => {
    const onDrift = vi.fn();
    await receiveLaafficWebhook(pushed({ ...callCentre, callType: 9, extra: 1 }), { onDrift });
    expect(onDrift.mock.calls).toEqual([
      [
        {
          vendor: 'laaffic',
          webhook: 'callCentreReport',
          findings: [
            expect.objectContaining({ path: 'callType', kind: 'unknown_value' }),
            expect.objectContaining({ path: 'extra', kind: 'unknown_field' }),
          ],
        },
      ],
    ]);
  });

  it('is asked for the secret of its address and for its sender', async () => {
    const settings: LaafficReceiverSettings = {
      pathToken: 'a-long-random-token',
      allowedAddresses: ['192.0.2.0/24'],
    };
    const right = pushed(ringing, '/push/a-long-random-token');
    const from = (remoteAddress: string) => ({ remoteAddress });
    await expect(receiveLaafficWebhook(right, settings, from('192.0.2.7'))).resolves.toHaveLength(1);
    await expect(receiveLaafficWebhook(right, settings, from('198.51.100.7'))).rejects.toMatchObject({
      reason: 'address_not_allowed',
    });
    await expect(receiveLaafficWebhook(pushed(ringing), settings, from('192.0.2.7'))).rejects.toMatchObject({
      reason: 'wrong_path_token',
    });
  });
});

describe('the id of an event', () => {
  const receiver = createLaafficReceiver({});
  const idsOf = async (content: unknown) =>
    (await receiver.receive(pushed(content))).map((event) => receiver.idOf(event));

  it('is the same for the same report, and another for another call or state', async () => {
    const contents = [bareAgents, ivrBatch, ringing, callCentre, { ...ivrSingle, callStatus: 10 }];
    const ids = (await Promise.all(contents.map(idsOf))).flat();
    expect(new Set(ids).size).toBe(7);
    expect(ids).not.toContain(undefined);
    expect((await Promise.all(contents.map(idsOf))).flat()).toEqual(ids);
  });

  it('is none where a member of it is no single value, however deep', async () => {
    const deep = (member: string) =>
      `{"voiceId":"v-1","feedbackValue":"1","${member}":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    for (const member of ['voiceId', 'callStatus']) {
      const [event = expect.fail('no event')] = await receiver.receive({
        headers: {},
        body: Buffer.from(deep(member)),
      });
      expect(receiver.idOf(event)).toBe(undefined);
    }
  });

  it.each([undefined, null, ''])('is none without the id of the call: %j', async (voiceId) => {
    expect(await idsOf({ ...ivrSingle, voiceId })).toEqual([undefined]);
  });
});
