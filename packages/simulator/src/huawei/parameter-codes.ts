import type { Exchange } from '../engine/exchange.js';
import type { Refusal } from '../engine/refusal.js';

/** Which of the codes for wrong parameters it is: the list of CC-iSales is by what is wrong with the value. The choice is our reading. */
export function parameterCodeOf({ reason, field = '' }: Refusal, exchange: Exchange): string | undefined {
  const name = field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  const { path, query } = exchange.parameters;
  const isParameter = Object.hasOwn(path, field) || Object.hasOwn(query, field);
  const value = path[field] ?? query[field] ?? valueIn(exchange.body?.value, field);
  if (reason === 'malformed') {
    return typeof value === 'string' ? codeOfForm(name, value, isParameter) : '02000006';
  }
  if (reason !== 'out_of_range') return undefined;
  return typeof value === 'string' ? (codesOfLength[name] ?? '02000007') : '02000007';
}

const [tooLong, tooShort, notInRange] = ['02000003', '02000004', '02000005'];

/** The texts that have a least length, a greatest, or both. */
const codesOfLength: Readonly<Record<string, string>> = {
  sessionId: tooLong,
  customField: tooLong,
  description: tooLong,
  callData: tooLong,
  caller: tooLong,
  callBackUrl: tooShort,
  accessCode: tooShort,
  taskId: tooShort,
  campaignGroupId: tooShort,
  campaignId: tooShort,
  batchId: tooShort,
  calledNo: notInRange,
  called: notInRange,
  callerNo: notInRange,
  name: notInRange,
};

const timeOfDay = /^(workday|holiday)(Begin|End)Time[1-3]$/;
const halfTime = /^(\d{1,2}:?|:\d{1,2})$/;

const times = new Set(['strBeginTime', 'strEndTime', 'beginTime', 'endTime']);

/** Texts of a documented set of characters. */
const texts = new Set(['description', 'customField', 'called', 'calledNo', 'callerNo']);

function codeOfForm(name: string, value: string, isParameter: boolean): string {
  if (timeOfDay.test(name)) return halfTime.test(value) ? '02000010' : '02000008';
  if (name === 'recycleTime') return '0200030';
  if (texts.has(name)) return '02000002';
  // Parameters of path and query are texts: there it is one of another form, such as `x` for a number.
  return isParameter || times.has(name) ? '02000008' : '02000006';
}

function valueIn(body: unknown, field: string): unknown {
  return field.split('.').reduce<unknown>((node, key) => {
    const isOpen = typeof node === 'object' && node !== null && Object.hasOwn(node, key);
    return isOpen ? (node as Record<string, unknown>)[key] : undefined;
  }, body);
}
