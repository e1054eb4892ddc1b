import { envelopeAnswer } from '../engine/envelope-answer.js';
import type { OperationResult } from '../engine/operation-result.js';
import type { Refusal, RefusalTable } from '../engine/refusal.js';
import type { Operation } from '../engine/specification.js';
import type { Reply } from '../engine/vendor.js';

/** The codes of the campaign interfaces that the simulator answers with. Source: the list of CC-iSales. The texts are ours. */
const campaignCodes: Record<string, string> = {
  '0200001': 'A parameter is wrong',
  '0200003': 'There are too many campaigns with a skill queue',
  '0200004': 'There are too many campaigns with an IVR',
  '0200005': 'The campaign name already exists',
  '0200006': 'Database error',
  '0200007': 'The campaign does not exist',
  '0200008': 'Both times are needed, or none',
  '0200009': 'A day has the wrong format',
  '0200010': 'The end is not after the beginning',
  '0200011': 'The state or the range of days does not allow it',
  '0200018': 'A number occurs twice',
  '0200020': 'There are too many unfinished numbers',
  '0200029': 'There are too many numbers in one request',
  '02000001': 'A parameter has no value',
  '02000006': 'A parameter has the wrong type',
  '02000007': 'A parameter is out of its range',
};

const codes: RefusalTable<string> = {
  missing: '02000001',
  malformed: '02000006',
  out_of_range: '02000007',
  too_many: '0200029',
  unreadable_body: '0200001',
  unknown_route: '0200001',
  wrong_method: '0200001',
  internal_error: '0200006',
};

/** Undefined for credentials. The range of days for results has codes of its own. */
function codeOf({ operationId }: Operation, { reason, field = '' }: Refusal): string | undefined {
  if (operationId === 'queryCallResults' && ['beginTime', 'endTime'].includes(field)) {
    return reason === 'missing' ? '0200008' : '0200009';
  }
  return codes[reason];
}

/** HTTP 401 is all that the manual says of a request whose signature is wrong: such an answer has no code and no fields. */
export function refuseCampaignRequest(operation: Operation, refusal: Refusal): Reply {
  const { reason, field } = refusal;
  const code = codeOf(operation, refusal);
  if (code === undefined) return { httpStatus: 401, code: '401', payload: {} };
  const httpStatus = reason === 'wrong_method' ? 405 : 200;
  return { ...answerCampaignRequest(operation, { code, field }), httpStatus };
}

export function answerCampaignRequest(operation: Operation, result: OperationResult): Reply {
  const isRefused = 'code' in result;
  const code = isRefused ? result.code : (operation.envelope.success[0] ?? '');
  const field = isRefused ? result.field : undefined;
  const message = isRefused
    ? (result.message ?? `${campaignCodes[code]}${field ? `: ${field}` : ''}`)
    : 'success';
  const members = isRefused ? undefined : result.members;
  const answer: Record<string, unknown> = { ...envelopeAnswer(operation, { code, message }, members) };
  // Where a success is told by its data, the vendor's sample has no code beside it.
  if (members && operation.envelope.codeOptional) {
    return { httpStatus: 200, payload: operation.answer.prune(members) };
  }
  // Where this holds data, a success has no words.
  if (members && 'resultDesc' in members) answer.resultDesc = members.resultDesc;
  // Most answers say everything twice.
  if (Object.hasOwn(operation.answer.properties, 'returnCode')) {
    Object.assign(answer, { returnCode: answer.resultCode, returnDesc: answer.resultDesc });
  }
  return { httpStatus: 200, payload: answer, ...(isRefused && { code, field }) };
}
