import { beforeEach, describe, expect, it } from 'vitest';
import type { ClientHooks } from '../hooks/client-hooks.js';
import { type RecordedTelemetry, recordTelemetry } from '../testing/record-telemetry.js';
import { listCall, listOperation, listRequest, tellCall, unavailable } from '../testing/tell-call.js';
import { openTelemetry } from './index.js';

let recorded: RecordedTelemetry;
let hooks: Required<ClientHooks>;

beforeEach(() => {
  recorded = recordTelemetry();
  hooks = openTelemetry(recorded) as Required<ClientHooks>;
});

describe('metrics', () => {
  it('count and measure calls, attempts and retries', async () => {
    tellCall(hooks, listCall, unavailable(), undefined);
    const [failed, accepted] = await recorded.points('http.client.request.duration');
    expect(accepted?.attributes).toEqual({
      ...listOperation,
      ...listRequest,
      'http.response.status_code': 200,
      'outdial.outcome': 'accepted',
    });
    expect(failed).toMatchObject({
      attributes: { 'error.type': '503', 'http.response.status_code': 503 },
      value: { count: 1, sum: 0.04, buckets: { boundaries: expect.arrayContaining([0.005, 0.075, 10]) } },
    });
    expect(await recorded.points('outdial.calls')).toMatchObject([
      { attributes: { ...listOperation, 'outdial.outcome': 'accepted' }, value: 1 },
    ]);
    expect(await recorded.points('outdial.call.duration')).toMatchObject([{ value: { sum: 0.2 } }]);
    expect(await recorded.points('outdial.retries')).toMatchObject([
      {
        attributes: { ...listOperation, 'outdial.retry.reason': 'failure', 'error.type': 'http_status' },
        value: 1,
      },
    ]);
  });

  it('have as many points as there are kinds of calls, however many there are', async () => {
    for (let index = 0; index < 50; index += 1) {
      const call = { ...listCall };
      hooks.callStart(call);
      hooks.request({ call, attempt: 1, requestBytes: index });
      const answer = { durationMs: index, status: 200, requestId: `r${index}` };
      hooks.response({ call, attempt: 1, outcome: 'accepted', ...answer });
      hooks.callEnd({ call, attempts: 1, durationMs: index, outcome: 'accepted' });
    }
    for (const metric of ['http.client.request.duration', 'outdial.calls', 'outdial.call.duration'])
      expect(await recorded.points(metric)).toHaveLength(1);
  });
});
