import type { ClientHooks } from './client-hooks.js';

/** What the `hooks` setting must be, as an error says it. */
export const hooksRule =
  'must be an object whose members are hooks (callStart, request, response, retry, callEnd), or a list of such objects';

const names: Readonly<Record<keyof ClientHooks, true>> = {
  callStart: true,
  request: true,
  response: true,
  retry: true,
  callEnd: true,
};

/**
 * Whether a value is what `hooksRule` says. A member of another name is refused: a hook whose name is mistyped would never be called.
 * An object of a class may have hooks as methods, and keep what it needs in private members.
 */
export function isHooks(value: unknown): value is ClientHooks | readonly ClientHooks[] {
  return Array.isArray(value) ? value.every(isHooksObject) : isHooksObject(value);
}

function isHooksObject(value: unknown): value is ClientHooks {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const isHook = (name: string): boolean => {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    return member === undefined || typeof member === 'function';
  };
  return Object.keys(value).every((name) => Object.hasOwn(names, name)) && Object.keys(names).every(isHook);
}
