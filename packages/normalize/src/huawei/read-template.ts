/** What the seven digits of `model_type` say. */
export interface Template {
  readonly plays: boolean;
  readonly listens: boolean;
  readonly collectsKeys: boolean;
  readonly maximumKeys: number;
  readonly starCancels: boolean;
  readonly hashConfirms: boolean;
}

/**
 * Reads `model_type`, e.g. `1011201`: plays, does not listen, collects keys, at most 12, `*` an ordinary key, `#` confirms.
 * That the sixth digit is `*` and the seventh `#` is inferred from the vendor's example. Undefined for anything else.
 */
export function readTemplate(modelType: string | undefined): Template | undefined {
  const digits = /^([01])([01])([01])(\d\d)([01])([01])$/.exec(modelType ?? '');
  if (digits === null) return undefined;
  const [, plays, listens, collectsKeys, maximumKeys, starCancels, hashConfirms] = digits;
  return {
    plays: plays === '1',
    listens: listens === '1',
    collectsKeys: collectsKeys === '1',
    maximumKeys: Number(maximumKeys),
    starCancels: starCancels === '1',
    hashConfirms: hashConfirms === '1',
  };
}
