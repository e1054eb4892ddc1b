// A client whose clock is wrong, against the simulators: the vendor's answer sets it, in one more request.
import { createAlibabaClient, type DialogueInput } from '@outdial/alibaba';
import { createLaafficClient, type SendAgentGroupCallInput } from '@outdial/laaffic';
import { type Simulator, startSimulator } from '@outdial/simulator';
import turn from '@outdial/specs/alibaba/examples/dialogue.documented.request.json' with { type: 'json' };
import campaign from '@outdial/specs/laaffic/examples/sendAgentGroupCall.documented.request.json' with {
  type: 'json',
};
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

const hour = 3_600_000;

describe.each([
  ['slow', -hour],
  ['fast', hour],
])('a %s clock', (title, offset) => {
  const now = () => new Date(Date.now() + offset);

  it('is corrected by LAAFFIC, once for all calls', async () => {
    const { url, apiKey, apiSecret } = simulator.laaffic;
    const { hooks, requests } = countRequests();
    const client = createLaafficClient({ baseUrl: url, credentials: { apiKey, apiSecret }, now, hooks });
    const task = (name: string) => ({
      ...(campaign as SendAgentGroupCallInput),
      taskName: `${name}-${title}`,
    });
    await client.sendAgentGroupCall(task('first'));
    expect(requests()).toBe(2);
    await client.sendAgentGroupCall(task('second'));
    expect(requests()).toBe(3);
    expect(simulator.laaffic.tasks()).toHaveLength(title === 'slow' ? 2 : 4);
  });

  it.each(['v1', 'v3'] as const)('is corrected by Alibaba, signed with %s', async (signatureVersion) => {
    const { url, accessKeyId, accessKeySecret } = simulator.alibaba;
    const { hooks, requests } = countRequests();
    const credentials = { accessKeyId, accessKeySecret };
    const client = createAlibabaClient({ baseUrl: url, credentials, signatureVersion, now, hooks });
    await client.dialogue(turn as DialogueInput);
    expect(requests()).toBe(2);
  });
});

function countRequests() {
  let count = 0;
  const request = () => {
    count += 1;
  };
  return { hooks: { request }, requests: () => count };
}
