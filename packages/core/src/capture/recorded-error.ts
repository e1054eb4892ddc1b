import type { RecordedError } from './recorded-exchange.js';
import type { Redactor } from './redaction/redactor.js';

/** What names, codes and system calls look like; nothing else of an error is recorded. */
const safe: Readonly<Record<keyof RecordedError, RegExp>> = {
  name: /^[A-Za-z]{1,40}$/,
  code: /^[A-Z][A-Z_]{1,39}$/,
  syscall: /^[a-z_]{1,40}$/,
};

/** Name and code of what `fetch` threw, never its message: that may quote an address. */
export function recordedError(error: unknown, redactor: Redactor): RecordedError {
  const members = Object.entries({ ...safeMembers(error, ['name']), ...reasonOf(error) });
  return {
    name: 'Error',
    ...Object.fromEntries(members.map(([name, value]) => [name, redactor.text(value)])),
  };
}

/** `fetch failed` hides the reason in `cause`, several addresses of one host in `errors`. */
function reasonOf(error: unknown, depth = 0): Partial<RecordedError> {
  if (typeof error !== 'object' || error === null || depth > 4) return {};
  const own = safeMembers(error, ['code', 'syscall']);
  if (own.code !== undefined) return own;
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  const [first] = Array.isArray(errors) ? errors : [];
  return { ...reasonOf(cause, depth + 1), ...reasonOf(first, depth + 1) };
}

function safeMembers(error: unknown, names: readonly (keyof RecordedError)[]): Partial<RecordedError> {
  const members = (error ?? {}) as Readonly<Record<string, unknown>>;
  const isSafe = (name: keyof RecordedError) =>
    typeof members[name] === 'string' && safe[name].test(members[name]);
  return Object.fromEntries(names.filter(isSafe).map((name) => [name, members[name]]));
}
