import { expect, it } from 'vitest';
import { loadDocument } from '../engine/document.js';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import {
  askNxcloud,
  createAndCallBody,
  createAndCallPath,
  type NxcloudRequest,
  pingPath,
  startNxcloud,
} from '../testing/nxcloud-client.js';
import { nowhere, phonesFrom } from '../testing/nxcloud-tasks.js';
import { listOperations } from '../testing/raw-request.js';

type TestSimulator = Awaited<ReturnType<typeof startNxcloud>>;

const base = '/callcentre/api/v3';

/** Asks, holds the answer against the document of the path, and gives its code. */
async function codeOf({ nxcloud }: TestSimulator, request: NxcloudRequest): Promise<string> {
  const { path = pingPath } = request;
  const { json } = await askNxcloud(nxcloud, request);
  const isKnown = path.startsWith(base) && !path.endsWith('nothing');
  expectDocumented('nxcloud', answerKeys(isKnown ? path : createAndCallPath), json);
  return String(json.retCode ?? json.code);
}

type Cause = NxcloudRequest | ((simulator: TestSimulator) => Promise<NxcloudRequest>);

/** After an import that goes on for a second. */
const duringImport =
  (operation: string): Cause =>
  async (simulator) => {
    const phones = phonesFrom(1000);
    const create = createAndCallBody(nowhere);
    create.taskCreateSetting.startupType = 1;
    const { userTaskID, productID } = create as typeof create & { productID: string };
    const { callInfoList } = createAndCallBody(nowhere, phones);
    const body = { productID, userTaskID, callInfoList };
    await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body: create });
    await askNxcloud(simulator.nxcloud, { path: `${base}/importBatchCall`, body });
    const again = operation === 'importBatchCall' && createAndCallBody(nowhere);
    return {
      path: `${base}/${operation}`,
      body: { productID, userTaskID, ...(again && { callInfoList: again.callInfoList }) },
    };
  };

const tooManyIds = Array.from({ length: 501 }, (_, index) => `order-${index}`);

/** What a client does to get each code. */
const causes: Record<string, Cause> = {
  '1': { path: `${base}/nothing` },
  '2': { body: {} },
  '3': { body: { data: 5 } },
  '4': { path: `${base}/exportBatchCall`, body: { productID: 'callbot', userTaskID: 'nobody' } },
  '4001': {
    path: `${base}/listOrderDetail`,
    body: { productID: 'callbot', userTaskID: 'any', orderList: tooManyIds },
  },
  '6': { headers: { sign: '0'.repeat(32) } },
  '6001': { headers: { sign: undefined } },
  '6002': { headers: { uuid: 'nobody' } },
  '1001': duringImport('importBatchCall'),
  'exportBatchCall 1001': duringImport('exportBatchCall'),
  'importBatchCall 1001': duringImport('importBatchCall'),
};

/** No request of ours can be their cause: a fault of a script is. */
const byFaultOnly = {
  '5': 'the vendor is under maintenance',
  '5001': 'the vendor has a fault of its own',
  '6003': 'what a user may do is set in a console that nobody has described',
  '7': 'the vendor is busy',
};

const document = loadDocument('nxcloud');
const operations = listOperations(document);
const codes = [
  ...Object.keys(document['x-errors'] ?? {}),
  ...operations.flatMap(({ operation }) =>
    Object.keys(operation['x-errors'] ?? {}).map((code) => `${operation.operationId} ${code}`),
  ),
];

it('knows how each code of the document comes about', () => {
  expect(codes.toSorted()).toEqual([...Object.keys(causes), ...Object.keys(byFaultOnly)].toSorted());
});

it.each(Object.keys(causes))('answers %s to a request that deserves it', async (name) => {
  const simulator = await startNxcloud();
  const cause = causes[name] as Cause;
  const request = typeof cause === 'function' ? await cause(simulator) : cause;
  expect(await codeOf(simulator, request)).toBe(name.split(' ').at(-1));
});

it.each(Object.keys(document['x-errors'] ?? {}))(
  'answers %s of all operations when a fault says so',
  async (code) => {
    const simulator = await startNxcloud();
    await simulator.addFault({ vendor: 'nxcloud', fault: { kind: 'code', code } });
    for (const { path } of operations) {
      expect(await codeOf(simulator, { path, body: { data: 'x' } }), path).toBe(code);
    }
  },
);
