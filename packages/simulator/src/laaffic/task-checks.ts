import type { RefusedResult } from '../engine/operation-result.js';
import type { RobotFlow } from '../robots/robot-flow.js';
import { type Industry, industryOf, industryOfRobot } from './intents.js';
import { isLocalTime } from './local-time.js';
import type { Parts } from './parts.js';
import { hasPrice } from './prices.js';
import type { RecallPlan, TaskRequest } from './requests.js';
import type { Task, TaskCallee } from './task.js';
import { lacksText } from './texts.js';

/** Tasks that are neither over nor cancelled. That there is a limit is documented, the figure is not. */
export const mostOpenTasks = 1000;

/** A name must be new, or the task's own. */
export function checkName(
  { campaigns, faults }: Pick<Parts, 'campaigns' | 'faults'>,
  taskName: string,
  own?: Task,
): RefusedResult | undefined {
  const other = campaigns.taskNamed(taskName);
  const isFree = other === undefined || other === own || faults.present('duplicates_accepted') !== undefined;
  return isFree ? undefined : { code: '-41', field: 'taskName' };
}

/** Days that no calendar has, and ranges of the day that hold no time. */
export function checkTimes({
  sendTime,
  allowSendTime = [],
}: Pick<TaskRequest, 'sendTime' | 'allowSendTime'>): RefusedResult | undefined {
  if (sendTime && !isLocalTime(sendTime)) return { code: '-21', field: 'sendTime' };
  const isEmpty = allowSendTime.some(({ strTime, endTime }) => strTime === endTime);
  return isEmpty ? { code: '-21', field: 'allowSendTime' } : undefined;
}

export function checkNumbers(
  callees: readonly Pick<TaskCallee, 'number'>[],
  field: string,
): RefusedResult | undefined {
  return callees.every(({ number }) => hasPrice(number)) ? undefined : { code: '-26', field };
}

/** Every agent exists but those whose id is no positive number. */
export function checkAgents(agents: readonly number[]): RefusedResult | undefined {
  return agents.every((agent) => agent > 0) ? undefined : { code: '-60', field: 'agentId' };
}

/** What the robots say may need texts that a number lacks. */
export function checkTexts(
  robots: readonly RobotFlow[],
  callees: readonly TaskCallee[],
): RefusedResult | undefined {
  const templates = robots.flatMap(({ nodes }) => Object.values(nodes).map(({ says }) => says));
  return lacksText(templates, callees) ? { code: '-22', field: 'numberInfoList' } : undefined;
}

/** Recall intents must belong to one industry, and to that of the robots. */
export function checkIntents(
  plan: RecallPlan | undefined,
  robots: readonly RobotFlow[],
): RefusedResult | undefined {
  const wanted = wantedIndustries(plan).filter((industry) => industry !== 'global');
  const spoken = robots.map(industryOfRobot).filter((industry) => industry !== undefined);
  const industries = new Set([...wanted, ...spoken]);
  const isMatch = wanted.length === 0 || (industries.size === 1 && !industries.has(undefined));
  return isMatch ? undefined : { code: '-68', field: 'recallFlow.recallIntent' };
}

/** That of the robots, else that of the intents to recall, else marketing. */
export function industryOfTask(plan: RecallPlan | undefined, robots: readonly RobotFlow[]): Industry {
  const known = [...robots.map(industryOfRobot), ...wantedIndustries(plan)];
  return (known.find((industry) => industry !== undefined && industry !== 'global') as Industry) ?? '10';
}

function wantedIndustries(plan: RecallPlan | undefined): readonly (Industry | 'global' | undefined)[] {
  return (plan?.recallIntent ?? []).map(industryOf);
}
