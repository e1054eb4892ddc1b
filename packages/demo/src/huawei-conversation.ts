import { createHuaweiClient } from '@outdial/huawei';
import { huaweiDialogs } from '@outdial/normalize/huawei';
import type { Simulator } from '@outdial/simulator';
import { leadDialog } from './lead-dialog.js';
import type { VendorRun } from './vendor-run.js';

/** A whole conversation: greeting, speech, keys, transfer to a human agent, end. */
export async function runHuaweiConversation(run: VendorRun, simulator: Simulator): Promise<void> {
  const { url, appKey, appSecret, vdnId } = simulator.huawei;
  const client = createHuaweiClient({
    baseUrl: url,
    vdnId,
    credentials: { appKey, appSecret },
    fetch: run.fetch,
  });
  const dialogs = huaweiDialogs({ client, accessCode: '880086' });
  const call = {
    id: 'demo-call-0001',
    direction: 'outbound',
    person: '999000000001',
    line: '880086',
  } as const;

  run.step('The person called picks up');
  const kinds = await leadDialog(run, dialogs, call, [
    { kind: 'said', text: 'I want to check my bill' },
    { kind: 'pressed', keys: '201801' },
    { kind: 'transferred', succeeded: true },
  ]);
  const expected = ['interact', 'interact', 'transfer', 'hang_up'];
  run.expect(
    expected.every((kind, index) => kinds[index] === kind),
    `the steps ${expected.join(', ')}, not ${kinds.join(', ')}`,
  );
}
