// The clients against simulators without sockets.
import { createAlibabaClient } from '@outdial/alibaba';
import { UnknownOutcomeError } from '@outdial/core';
import { createHuaweiClient } from '@outdial/huawei';
import { createLaafficClient, type SendAgentGroupCallInput } from '@outdial/laaffic';
import { createNxcloudClient } from '@outdial/nxcloud';
import { type SimulatorOptions, startSimulator } from '@outdial/simulator';
import campaign from '@outdial/specs/laaffic/examples/sendAgentGroupCall.documented.request.json' with {
  type: 'json',
};
import { expect, it, onTestFinished } from 'vitest';

async function start(options: SimulatorOptions = {}) {
  const simulator = await startSimulator({ listen: false, ...options });
  onTestFinished(() => simulator.close());
  const { alibaba, huawei, laaffic, nxcloud, fetch } = simulator;
  return {
    simulator,
    alibaba: createAlibabaClient({ baseUrl: alibaba.url, credentials: alibaba, fetch }),
    huawei: createHuaweiClient({ baseUrl: huawei.url, vdnId: huawei.vdnId, credentials: huawei, fetch }),
    laaffic: createLaafficClient({ baseUrl: laaffic.url, credentials: laaffic, fetch }),
    nxcloud: createNxcloudClient({ baseUrl: nxcloud.url, credentials: nxcloud, fetch }),
  };
}

it('serves every vendor', async () => {
  const { alibaba, huawei, laaffic, nxcloud, simulator } = await start();
  const answers = await Promise.all([
    alibaba.listInstances({}),
    huawei.getToken({ appKey: simulator.huawei.appKey, appSecret: simulator.huawei.appSecret }),
    laaffic.getBalance(),
    nxcloud.ping({ data: 'x' }),
  ]);
  expect(answers.map(({ data }) => Object.keys(data).length > 1)).toEqual([true, true, true, true]);
  expect(simulator.journal().map(({ verdict }) => verdict)).toEqual(answers.map(() => 'accepted'));
});

it('loses an answer after the effect, which is found again', async () => {
  const { laaffic, simulator } = await start();
  await simulator.addFault({ operation: 'sendAgentGroupCall', times: 1, fault: { kind: 'reset_after' } });
  const input = campaign as SendAgentGroupCallInput;
  const error = await laaffic.sendAgentGroupCall(input).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(UnknownOutcomeError);
  expect(simulator.ledger().length).toBe(input.numberInfoList.length);
  expect(await (error as UnknownOutcomeError).reconcile()).toMatchObject({ outcome: 'accepted' });
});

it('is not reached by another address', async () => {
  const { simulator } = await start();
  await expect(simulator.fetch('https://example.com/')).rejects.toThrow(TypeError);
});
