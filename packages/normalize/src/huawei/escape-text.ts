/** The values of `input` that mean something other than what the person said. */
const controlWords = new Set(['hangup', 'playover', 'timeout', 'nomatch', 'sys_err', 'recordend']);

/**
 * Keeps a text that equals a control word from being taken for it, by a full stop at its end. The vendor documents no way
 * to tell the two apart; the full stop is our rule: it survives trimming, and the sense stays.
 */
export function escapeText(text: string): string {
  return controlWords.has(text.trim().toLowerCase()) ? `${text.trim()}.` : text;
}
