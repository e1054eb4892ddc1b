import type { OperationResult } from '../engine/operation-result.js';
import { isBase64 } from './files.js';
import { describePage } from './page.js';
import type { Parts } from './parts.js';
import type { FileUploadRequest, PageRequest, SendGroupRequest, TimeRange } from './requests.js';
import { firstTaskKeyId, type TaskCallee } from './task.js';
import { checkNumbers } from './task-checks.js';
import { draftTask, voiceOf } from './task-settings.js';

/** The operations on files, single calls, their records, and money. */
export function recordOperations(parts: Parts) {
  return {
    fileUpload: (request: FileUploadRequest) => upload(parts, request),
    sendGroup: (request: SendGroupRequest) => callNumbers(parts, request),
    recordGroup: ({ voiceId }: { voiceId: string }) => describeCall(parts, voiceId),
    recordGroupQuery: (request: PageRequest<TimeRange>) => listCalls(parts, request),
    getBalance: (): OperationResult => ({ members: parts.balance.describe() }),
  };
}

function upload({ files, faults }: Parts, { fileName, file }: FileUploadRequest): OperationResult {
  if (!isBase64(file)) return { code: '-21', field: 'file' };
  const isTaken = files.has(fileName) && faults.present('duplicates_accepted') === undefined;
  return isTaken ? { code: '-20', field: 'fileName' } : { members: { data: files.add(fileName) } };
}

/** How a number that is not called is told. The vendor names no code for it. */
const refused = { voiceId: '', terminationCode: '1', terminationReason: 'refused' };

function callNumbers(parts: Parts, request: SendGroupRequest): OperationResult {
  const { balance, faults, files, ids } = parts;
  const { callee: numbers, fileId } = request;
  if (balance.isUsedUp()) return { code: '-10', field: undefined };
  if (!files.isKnown(fileId)) return { code: '-22', field: 'fileId' };
  const named = numbers.split(',').map((number) => ({ number, voiceId: ids.hex() }));
  const refusal = checkNumbers(named, 'callee');
  if (refusal) return refusal;
  const isTaken = named.map((_, index) => !faults.refusesCallee(index));
  call(
    parts,
    request,
    named.filter((_, index) => isTaken[index]),
  );
  const data = named.map(({ number: callee, voiceId }, index) =>
    isTaken[index]
      ? { voiceId, callee, terminationCode: '0', terminationReason: 'success' }
      : { ...refused, callee },
  );
  return { members: { data } };
}

/** Source: the vendor's page of direct calls. That it is the default, too, is ours. */
const mostTalkSeconds = 120;

function call(
  { campaigns, files, ids, now, order }: Parts,
  request: SendGroupRequest,
  named: readonly { number: string; voiceId: string }[],
): void {
  const {
    displayNum,
    fileId,
    maxDuration = mostTalkSeconds,
    maxRingingTime,
    loopCount = 1,
    calledInfo = '',
  } = request;
  if (named.length === 0) return;
  for (const { number } of named) order({ operation: 'sendGroup', callee: number, keys: {} });
  const callees = named.map(
    ({ number, voiceId }): TaskCallee => ({ number, state: 'waiting', calls: [], data: { voiceId } }),
  );
  const settings = { taskName: '', displayNum, maxCalls: maxDuration, maxRingingTime };
  const task = draftTask(settings, callees, {
    keyId: firstTaskKeyId + ids.count(),
    kind: 'direct',
    createdAt: now(),
    voice: voiceOf({ source: 1, voiceFileId: fileId, loopCount }, files),
    calledInfo,
  });
  task.concurrency = callees.length;
  campaigns.callNow(task);
}

function describeCall({ records, now }: Parts, voiceId: string): OperationResult {
  const row = records.describe(voiceId, now());
  return row ? { members: { data: row } } : { code: '-22', field: 'voiceId' };
}

/** The longest window. Source: the vendor's page of records. */
const mostDays = 31;

function listCalls({ records, now }: Parts, request: PageRequest<TimeRange>): OperationResult {
  const { current, size, params } = request;
  const [from, to] = [Date.parse(params.strTime), Date.parse(params.endTime)];
  if (to < from || to - from > mostDays * 86_400_000) return { code: '-22', field: 'params.endTime' };
  const { total, rows } = records.page(from, to, now(), current, size);
  return { members: { data: { ...describePage(total, rows, { current, size }), searchCount: true } } };
}
