import { documentedError } from '../engine/documented-error.js';
import { envelopeAnswer } from '../engine/envelope-answer.js';
import type { Exchange } from '../engine/exchange.js';
import type { OperationResult, RefusedResult } from '../engine/operation-result.js';
import type { Refusal, RefusalTable } from '../engine/refusal.js';
import type { Operation, Specification } from '../engine/specification.js';
import type { Reply } from '../engine/vendor.js';
import { parameterCodeOf } from './parameter-codes.js';

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
function codeOf({ operationId }: Operation, refusal: Refusal, exchange: Exchange): string | undefined {
  const { reason, field = '' } = refusal;
  if (operationId === 'queryCallResults' && ['beginTime', 'endTime'].includes(field)) {
    return reason === 'missing' ? '0200008' : '0200009';
  }
  return parameterCodeOf(refusal, exchange) ?? codes[reason];
}

/** A limit that the document has a status for, and no code. */
export const tooManyRequests: RefusedResult = { code: '429', field: undefined };

/** The campaign interfaces of one document. HTTP 401 is all that the manual says of a wrong signature: no code and no fields. */
export class CampaignAnswers {
  readonly #specification: Specification;

  constructor(specification: Specification) {
    this.#specification = specification;
  }

  refuse(operation: Operation, refusal: Refusal, exchange: Exchange): Reply {
    const code = codeOf(operation, refusal, exchange);
    if (code === undefined) return { httpStatus: 401, code: '401', payload: {} };
    const httpStatus = refusal.reason === 'wrong_method' ? 405 : 200;
    return { ...this.answer(operation, { code, field: refusal.field }), httpStatus };
  }

  answer(operation: Operation, result: OperationResult): Reply {
    return 'code' in result ? this.#failure(operation, result) : success(operation, result.members);
  }

  /** In the words of the document. */
  #failure(operation: Operation, { code, field, message }: RefusedResult): Reply {
    if (code === tooManyRequests.code) return { httpStatus: 429, code, payload: {} };
    const { meaning } = documentedError(this.#specification, operation, code);
    const words = message ?? `${meaning}${field ? ` (${field})` : ''}`;
    const answer = envelopeAnswer(operation, { code, message: words });
    return { httpStatus: 200, payload: twice(operation, { ...answer }), code, field };
  }
}

function success(operation: Operation, members: object): Reply {
  // Where a success is told by its data, the vendor's sample has no code beside it.
  if (operation.envelope.codeOptional) return { httpStatus: 200, payload: operation.answer.prune(members) };
  const code = operation.envelope.success[0] ?? '';
  const answer: Record<string, unknown> = {
    ...envelopeAnswer(operation, { code, message: 'success' }, members),
  };
  // Where this holds data, a success has no words.
  if ('resultDesc' in members) answer.resultDesc = members.resultDesc;
  return { httpStatus: 200, payload: twice(operation, answer) };
}

/** Most answers say everything twice. */
function twice({ answer: { properties } }: Operation, answer: Record<string, unknown>): object {
  if (!Object.hasOwn(properties, 'returnCode')) return answer;
  return { ...answer, returnCode: answer.resultCode, returnDesc: answer.resultDesc };
}
