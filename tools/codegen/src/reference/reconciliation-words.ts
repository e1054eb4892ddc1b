import type { Reconciliation } from '../spec/vocabulary.js';
import { code } from './code.js';
import { fieldName } from './field-name.js';
import { oneLine } from './one-line.js';

type LookupMember = Reconciliation['input'][number];
type RecordMatch = NonNullable<Reconciliation['matches']>[number];
type TimeForm = Extract<LookupMember, { from: 'time' }>['form'];

/** How the vendor is asked whether it has a request whose answer was lost. */
export function reconciliationWords(rule: Reconciliation): string {
  const { operation, input, records, recordKey, matches = [], absence, answer = [], note } = rule;
  const sentences = [
    `${code(operation)} with ${input.map(memberWords).join(', ')}`,
    `the record in ${fieldName(records)} whose ${fieldName(recordKey)} is the key proves that the request arrived${
      matches.length > 0 ? ` when ${matches.map(matchWords).join(' and ')}` : ''
    }`,
    absence === 'unproven' ? 'that there is none proves nothing' : '',
    answer.length > 0
      ? `it gives ${answer.map(({ pointer, record }) => `${fieldName(pointer)} back as ${fieldName(record)}`).join(', ')}`
      : '',
  ];
  return oneLine(`${sentences.filter(Boolean).join('; ')}.${note ? ` ${note.trim()}` : ''}`);
}

function memberWords(member: LookupMember): string {
  return `${fieldName(member.pointer)} = ${sourceOf(member)}`;
}

function sourceOf(member: LookupMember): string {
  switch (member.from) {
    case 'keys':
      return `the keys${member.most === undefined ? '' : ` (${member.most} at a time)`}`;
    case 'key':
      return `the key${member.maxLength === undefined ? '' : ` (its first ${member.maxLength} characters)`}`;
    case 'request':
      return `the request's ${fieldName(member.request)}`;
    case 'constant':
      return code(String(member.value));
    case 'time':
      return `the time of the request ${shift(member.shiftSeconds)} (${formWords(member.form)})`;
  }
}

function matchWords(match: RecordMatch): string {
  const field = fieldName(match.record);
  if ('oneOf' in match) return `${field} is ${match.oneOf.map((value) => code(String(value))).join(' or ')}`;
  if ('madeWithinSeconds' in match)
    return `${field} (${formWords(match.form)}) is not before the request, with ${match.madeWithinSeconds} s of tolerance`;
  const request = `the request's ${fieldName(match.request)}`;
  if ('values' in match) {
    const pairs = Object.entries(match.values).map(
      ([value, fitting]) => `${fitting.map((fit) => code(String(fit))).join(' or ')} for ${code(value)}`,
    );
    return `${field} goes with ${request} (${pairs.join(', ')})`;
  }
  return match.as === 'count' ? `${field} counts the items of ${request}` : `${field} equals ${request}`;
}

function shift(seconds: number): string {
  return `${seconds < 0 ? '−' : '+'} ${Math.abs(seconds)} s`;
}

function formWords(form: TimeForm): string {
  return form.as === 'local' ? `local time of ${form.zone}` : form.as.replace('_', ' ');
}
