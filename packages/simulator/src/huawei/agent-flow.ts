import { defaultFlow } from '../robots/default-flow.js';
import type { RobotFlow } from '../robots/robot-flow.js';
import type { ScriptBook } from '../script/script-book.js';
import { type Campaign, deviceKind } from './campaign.js';

/** Who talks to those who answer: the robot of the access code, or with a skill queue an agent, who is always free. */
export function flowOfCampaign(script: ScriptBook, { deviceType, robot, queue }: Campaign): RobotFlow {
  if (deviceKind(deviceType) === 'ivr') return script.flowOf('huawei', robot);
  const scripted = script.flowOf('huawei', queue);
  return scripted === defaultFlow ? agentFlow(queue ?? 'agent') : scripted;
}

function agentFlow(queue: string): RobotFlow {
  return { start: 'agent', nodes: { agent: { says: '', transfer: { to: queue } } } };
}
