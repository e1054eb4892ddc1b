import type { ListedCallee } from './callee-source.js';

/** What numbers are written with; anything else makes it a word. */
const numberSigns = /^[+\d\s().\-/\u00a0]+$/;
/** Fewer digits than this are no number, so an id that ends like one by chance may stay. */
const leastDigits = 6;

/** The id to report a callee by: none where it is the callee's number, however written, since that is in no report. */
export function nameOf({ id, phone }: Pick<ListedCallee, 'id' | 'phone'>): string | undefined {
  return id === phone || isNumber(id, phone) ? undefined : id;
}

/** Whether both end in the same national number: country codes, `00` and trunk zeros before it may differ. */
function isNumber(id: string, phone: string): boolean {
  if (!numberSigns.test(id)) return false;
  const [one, other] = [id, phone].map((text) => text.replace(/\D/g, '').replace(/^0+/, '')) as [
    string,
    string,
  ];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= leastDigits && long.endsWith(short);
}
