import type { AssignJobsInput } from '@outdial/alibaba';
import type { EncodedCallee } from '../campaign/campaign-protocol.js';
import type { Callee } from '../model/callee.js';
import type { NumberFormat } from '../phone/number-format.js';
import { alibabaCapabilities } from './alibaba-capabilities.js';

/** One entry of `JobsJson`. */
export type JobInput = AssignJobsInput['JobsJson'][number];

const notChinese = 'a number that cannot be taken for a Chinese one (see numberFormat)';

/** A callee as a job with one contact; variables become its extras. */
export function toJob(callee: Callee, { write }: NumberFormat): EncodedCallee<JobInput> {
  const { id, phone, name, variables, passThrough } = callee;
  const phoneNumber = write(phone);
  if (phoneNumber === undefined) return { problem: { path: 'phone', expected: notChinese } };
  const extras = Object.entries(variables ?? {}).map(([key, value]) => ({ key, value }));
  return {
    item: {
      contacts: [{ phoneNumber, referenceId: id, ...(name !== undefined && { name }) }],
      ...(extras.length > 0 && { extras }),
    },
    losses:
      passThrough === undefined ? [] : [{ field: 'passThrough', reason: alibabaCapabilities.passThrough }],
  };
}
