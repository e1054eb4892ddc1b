import { allAtPointer, putAtPointer } from '../json-pointer.js';
import type { Operation } from '../operation.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * The answer of a request, made of the vendor's record of it: the code that means success, and the members that the document says a record gives
 * back. Members that the record lacks are left out.
 */
export function answerFromRecord({ envelope, idempotency }: Operation, record: Data): Data {
  const [codeName] = envelope.code;
  const [success] = envelope.success;
  const start: unknown = codeName === undefined ? {} : { [codeName]: success };
  const members = idempotency?.reconcile?.answer ?? [];
  return members.reduce((answer, { pointer, record: from }) => {
    const [value] = allAtPointer(record, from);
    return value === undefined ? answer : putAtPointer(answer, pointer, value);
  }, start) as Data;
}
