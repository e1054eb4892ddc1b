import { type AlibabaRequest, askAcs3 } from './alibaba-client.js';
import { answerKeys, expectDocumented } from './documented-answer.js';
import type { TestSimulator } from './start-for-test.js';

export const InstanceId = 'af81a389-91f0-4157-8d82-720edd02b66a';
export const missingInstanceId = '00000000-0000-0000-0000-000000000000';

const gets = ['ListJobGroupsAsync', 'GetTaskByUuid'];

export type AlibabaAnswer = Record<string, unknown>;

type Parameters = Record<string, string | number | boolean | object>;

/** Asks for an action on the instance with V3, and holds the answer against the document. */
export function actionClient({ alibaba }: Pick<TestSimulator, 'alibaba'>) {
  return async (
    action: string,
    parameters: Parameters = {},
    isForm = false,
    request: AlibabaRequest = {},
  ): Promise<AlibabaAnswer> => {
    const texts = Object.entries({ InstanceId, ...parameters }).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]);
    const { status, json } = await askAcs3(alibaba, {
      ...request,
      action,
      isForm,
      parameters: Object.fromEntries(texts),
    });
    const method = gets.includes(action) ? 'get' : 'post';
    expectDocumented('alibaba', answerKeys(`/${action}`, status, method), json);
    return json;
  };
}

export type AskAction = ReturnType<typeof actionClient>;

/** A job as AssignJobs and StartJob take it. */
export const jobInput = (phoneNumber: string, referenceId: string) => ({
  contacts: [{ phoneNumber, referenceId, name: '张三' }],
  extras: [{ key: 'k', value: null }],
});

export interface TestGroup {
  JobGroupId: string;
  JobGroup: AlibabaAnswer;
  JobsId: string[];
}

/** A group with a job for each number; the contacts' ids are C01, C02 … */
export async function createGroup(
  ask: AskAction,
  numbers: readonly string[],
  settings: Parameters = {},
): Promise<TestGroup> {
  const group = await ask('CreateJobGroup', { JobGroupName: '第一个任务', ScriptId: 'script', ...settings });
  const JobGroup = group.JobGroup as AlibabaAnswer;
  const { JobGroupId } = JobGroup as { JobGroupId: string };
  const JobsId = numbers.length === 0 ? [] : await assign(ask, JobGroupId, numbers);
  return { JobGroupId, JobGroup, JobsId };
}

/** Adds a job for each number. */
export async function assign(
  ask: AskAction,
  JobGroupId: string,
  numbers: readonly string[],
  settings: Parameters = {},
): Promise<string[]> {
  const jobs = numbers.map(
    (number, index) =>
      [`JobsJson.${index + 1}`, jobInput(number, `C${String(index + 1).padStart(2, '0')}`)] as const,
  );
  const { JobsId } = await ask('AssignJobs', { JobGroupId, ...Object.fromEntries(jobs), ...settings });
  return JobsId as string[];
}
