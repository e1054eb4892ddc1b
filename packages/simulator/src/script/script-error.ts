/** A script, or a fault rule, that cannot be; the text says where and why. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}
