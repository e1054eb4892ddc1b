/** What the seven digits of `model_type` say. */
export interface Template {
  readonly plays: boolean;
  readonly listens: boolean;
  readonly collectsKeys: boolean;
  /** Whether speech or keys cut the prompt short; unknown where one may and the other not, which no page lists. */
  readonly interruptible: boolean | 'unknown';
  readonly maximumKeys: number;
  readonly starCancels: boolean;
  readonly hashConfirms: boolean;
}

/**
 * Reads `model_type`, e.g. `1011201`: plays, does not listen, collects keys, at most 12, `*` an ordinary key, `#` confirms.
 * That the sixth digit is `*` and the seventh `#` is inferred from the vendor's example. Of recognition and keys newer pages say
 * whether they interrupt the prompt (1) or not (2); older ones know 1 alone. Undefined for anything else.
 */
export function readTemplate(modelType: string | undefined): Template | undefined {
  const digits = /^([01])([012])([012])(\d\d)([01])([01])$/.exec(modelType ?? '');
  if (digits === null) return undefined;
  const [, plays, listens = '', collectsKeys = '', maximumKeys, starCancels, hashConfirms] = digits;
  return {
    plays: plays === '1',
    listens: listens !== '0',
    collectsKeys: collectsKeys !== '0',
    interruptible: interruptionBy(listens + collectsKeys),
    maximumKeys: Number(maximumKeys),
    starCancels: starCancels === '1',
    hashConfirms: hashConfirms === '1',
  };
}

function interruptionBy(digits: string): boolean | 'unknown' {
  if (!digits.includes('1')) return false;
  return digits.includes('2') ? 'unknown' : true;
}
