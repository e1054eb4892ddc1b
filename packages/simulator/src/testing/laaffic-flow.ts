import { expect } from 'vitest';
import { allTimes, type LaafficDesk, type Page, type Row } from './laaffic-desk.js';

/** The flow of a task, as the vendor tells it. */
export async function flowOf({ ask, laaffic }: LaafficDesk, taskKeyId: number) {
  const keyId = laaffic.recallFlows().find((flow) => flow.taskKeyId === taskKeyId)?.keyId;
  const { data } = await ask<Row & { nodeList: Row[] }>('/voice/recallFlow/queryDetail', { keyId });
  const page = await ask<Page>('/voice/recallFlow/queryPage', {
    current: 1,
    size: 10,
    params: { ...allTimes, taskName: String(taskKeyId) },
  });
  expect(page.data.total).toBe(1);
  return { ...data, ...page.data.records[0] } as Row & { keyId: number; nodeList: Row[] };
}
