import { expect } from 'vitest';
import type { SimulatorOptions } from '../simulator-options.js';
import { answerKeys, expectDocumented } from './documented-answer.js';
import { readExample } from './example.js';
import { askLaaffic, sendAgentBody, sendAgentPath } from './laaffic-client.js';
import { startForTest, type TestSimulator } from './start-for-test.js';

export interface LaafficAnswer<Data> {
  status?: string | number;
  code?: string | number;
  balance?: string;
  data: Data;
}

export type Row = Record<string, unknown>;

export interface Page {
  total: number;
  pages: number;
  records: Row[];
}

export interface LaafficDesk extends TestSimulator {
  /** Asks at a documented path, and holds the answer against the document. */
  ask<Data = Row>(path: string, body?: object, documentedPath?: string): Promise<LaafficAnswer<Data>>;
  /** Creates a task of an agent and gives its keyId. */
  sendByAgent(changes?: object): Promise<number>;
  /** Creates a task of an IVR and gives its keyId. */
  sendByIvr(changes?: object): Promise<number>;
  /** The row of a task in the list of its product. */
  rowOf(keyId: number): Promise<Row | undefined>;
}

/** 09:30 of the vendor's time. */
const morning = new Date('2030-01-15T01:30:00Z');

/** All that the vendor knows of two months. */
export const allTimes = { strTime: '2030-01-01 00:00:00', endTime: '2030-02-28 23:59:59' };

/** LAAFFIC alone, where time passes when it is told to. */
export async function openLaaffic(options: SimulatorOptions = {}): Promise<LaafficDesk> {
  const simulator = await startForTest({ vendors: ['laaffic'], clock: 'manual', start: morning, ...options });
  const ask = async <Data>(path: string, body?: object, documentedPath = path) => {
    const method = body ? 'POST' : 'GET';
    const { status, json } = await askLaaffic(simulator.laaffic, { path, method, body });
    expect(status).toBe(200);
    expectDocumented('laaffic', answerKeys(documentedPath, 200, method.toLowerCase()), json);
    return json as unknown as LaafficAnswer<Data>;
  };
  const create = async (path: string, body: object): Promise<number> => {
    const { data, status } = await ask<number>(path, body);
    expect(status).toBe('0');
    return data;
  };
  return {
    ...simulator,
    ask,
    sendByAgent: (changes) => create(sendAgentPath, { ...agentBody(), ...changes }),
    sendByIvr: (changes) => create('/v3/voice/group/call/send', { ...ivrBody(), ...changes }),
    rowOf: async (keyId) => {
      const task = simulator.laaffic.tasks().find((one) => one.keyId === keyId);
      const isAgent = task?.kind === 'agent';
      const params = { ...allTimes, searchCondition: task?.taskName, ...(isAgent && { taskType: 3 }) };
      const path = isAgent ? '/voice/group/call/query' : '/v3/voice/group/call/query';
      const { data } = await ask<Page>(path, { current: 1, size: 100, params });
      return data.records.find(({ taskId }) => taskId === keyId);
    },
  };
}

/** Numbers 999000000000, 999000000001 …, or those with the endings given. */
export function numbers(endings: number | readonly string[]): { calleeNumber: string }[] {
  const list =
    typeof endings === 'number' ? Array.from({ length: endings }, (_, index) => String(index)) : endings;
  return list.map((ending) => ({ calleeNumber: `999${ending.padStart(9, '0')}` }));
}

/** At once, at any time of the day, without recalls. */
export function agentBody() {
  const { allowSendTime: _times, recallFlow: _flow, ...body } = sendAgentBody() as Row;
  return { ...body, numberInfoList: numbers(['10']) };
}

export function ivrBody() {
  const body = readExample('laaffic/examples/sendGroupCall.text-to-speech.request.json');
  return { ...body, sendTime: null, taskName: `task ${crypto.randomUUID()}` };
}
