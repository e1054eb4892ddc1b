import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '../deliveries/delivery-record.js';
import { expectDocumented, webhookKeys } from '../testing/documented-answer.js';
import { smartCampaign, startCampaign, startOnMonday } from '../testing/huawei-campaigns.js';

const taken = () => Response.json({ retCode: '0', retMsg: 'success' });
const callBackUrl = 'http://127.0.0.1:9/results';

/** A campaign of one number whose pushes are answered so. */
async function pushTo(answer: () => Response, changes: object = { callBackUrl }) {
  const requests: Request[] = [];
  const simulator = await startOnMonday({
    pushUrls: { huawei: { campaignResult: 'http://127.0.0.1:9/one;http://127.0.0.1:9/two' } },
    onCallback: (url, init) => {
      requests.push(new Request(url, init));
      return answer();
    },
  });
  const campaign = await startCampaign(simulator, smartCampaign(changes));
  await campaign.add(['99900000090'], { customField: 'batch1' });
  await simulator.settle();
  return { simulator, campaign, requests };
}

const secondsOf = (deliveries: readonly DeliveryRecord[]) =>
  deliveries.map(({ at }) => (at.getTime() - Number(deliveries[0]?.at)) / 1000);

describe('the push of results', () => {
  it('is a bare list, as the document has it, to the address of the campaign', async () => {
    const { simulator, campaign, requests } = await pushTo(taken);
    const [request] = requests;
    expect(requests.map(({ method, url }) => [method, url])).toEqual([['POST', callBackUrl]]);
    const body: unknown = await request?.json();
    expectDocumented('huawei', webhookKeys('campaignResult'), body);
    const { data } = await campaign.results();
    const { resultCode: _, ...result } = data[0] ?? {};
    expect(body).toMatchObject([result]);
    expect(body).toMatchObject([{ customField: 'batch1', failCode: '00537', called: '99900000090' }]);
    expect(simulator.deliveries()).toMatchObject([{ verdict: 'delivered', attempt: 1 }]);
  });

  it('goes to the addresses of the console when the campaign has none', async () => {
    const { requests } = await pushTo(taken, {});
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(['/one', '/two']);
  });

  it.each<[string, () => Response]>([
    ['another status', () => Response.json({ retCode: '0' }, { status: 201 })],
    ['another retCode', () => Response.json({ retCode: '1', retMsg: 'no' })],
    ['no JSON', () => new Response('success')],
    ['nothing', () => new Response(null)],
  ])('is repeated at once and every ten minutes, six times in all, after %s', async (_, answer) => {
    const { simulator, requests } = await pushTo(answer);
    expect(secondsOf(simulator.deliveries())).toEqual([0, 0, 600, 600, 1200, 1200]);
    expect(simulator.deliveries().every(({ verdict }) => verdict === 'failed')).toBe(true);
    const bodies = await Promise.all(requests.map((request) => request.text()));
    expect(new Set(bodies).size).toBe(1);
  });

  it('ends with the first attempt that is taken', async () => {
    const answers = [new Response(null, { status: 503 }), new Response(null, { status: 503 }), taken()];
    const { simulator } = await pushTo(() => answers.shift() ?? taken());
    expect(simulator.deliveries().map(({ verdict }) => verdict)).toEqual(['failed', 'failed', 'delivered']);
  });

  it('tells of every call, not of every number only', async () => {
    const policyJson = JSON.stringify([
      { type: 1, policy: [{ result: 4, retryNumber: 2, callInterval: 60 }] },
    ]);
    const { requests } = await pushTo(taken, {
      callBackUrl,
      callerNo: [{ accessCode: '880086' }],
      retryPolicy: { policyType: 0, policyJson },
    });
    expect(requests).toHaveLength(3);
  });
});
