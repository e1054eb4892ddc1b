import { createAlibabaClient } from '@outdial/alibaba';
import { alibabaDialogs } from '@outdial/normalize/alibaba';
import type { Simulator } from '@outdial/simulator';
import documentedTurn from '@outdial/specs/alibaba/examples/dialogue.documented.request.json' with {
  type: 'json',
};
import { leadDialog } from './lead-dialog.js';
import type { VendorRun } from './vendor-run.js';

/** A dialogue that starts with the documented turn, `是的`, and goes on until the person hangs up. */
export async function runAlibabaDialogue(run: VendorRun, simulator: Simulator): Promise<void> {
  const { url, accessKeyId, accessKeySecret } = simulator.alibaba;
  const credentials = { accessKeyId, accessKeySecret };
  const client = createAlibabaClient({ baseUrl: url, credentials, fetch: run.fetch });
  const {
    CallId: id,
    CalledNumber: person,
    CallingNumber: line,
    InstanceId: instanceId,
    Utterance,
  } = documentedTurn;
  const dialogs = alibabaDialogs({ client, instanceId, firstWords: Utterance, assumeTurns: true });

  run.step(`The person called picks up and says “${Utterance}”`);
  const call = { id, direction: 'outbound', person, line } as const;
  const kinds = await leadDialog(run, dialogs, call, [{ kind: 'said', text: '好的' }]);
  run.expect(kinds[0] === 'interact', `the robot to answer, not to ${kinds[0]}`);
}
