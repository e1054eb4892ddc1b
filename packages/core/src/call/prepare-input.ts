import { getAtPointer, setAtPointer } from '../json-pointer.js';
import type { Operation } from '../operation.js';
import type { plainCopy } from '../plain-copy.js';
import type { ClientSettings, Resolved } from '../settings/client-settings.js';
import { isObject } from '../validation/is-object.js';
import type { CallRun } from './call-run.js';
import { checkInput } from './check-input.js';
import type { Checks } from './checks.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * Adds to an input what the client knows, and checks it. A token that is still to be fetched stands in it as a text that says so: it comes from a request
 * of its own, and nothing may leave before the input is known to be good.
 * @throws ValidationError
 */
export function prepareInput<Settings extends ClientSettings<unknown>>(
  { state, operation }: CallRun<Settings>,
  settings: Resolved<Settings>,
  checks: Checks,
  { value, issues }: ReturnType<typeof plainCopy>,
): Data {
  const { definition } = state;
  const withConstants = fillConstants(operation, value);
  const filled =
    definition.fill && isObject(withConstants)
      ? definition.fill(operation, withConstants, settings)
      : withConstants;
  const checked = lacksToken(operation, filled)
    ? setAtPointer(filled, operation.token?.pointer ?? '', 'to be fetched')
    : filled;
  checkInput(definition.name, operation, checks, { input: checked, issues });
  return filled as Data;
}

/** Whether the operation wants a token, and the caller gave none. */
export function lacksToken({ token }: Operation, input: unknown): boolean {
  return token !== undefined && getAtPointer(input, token.pointer) === undefined;
}

/** Most constants are members of the input itself, and so are set in what is the client's own copy of it: another copy costs every call. */
function fillConstants(operation: Operation, input: unknown): unknown {
  let filled = input;
  for (const { pointer, value } of operation.constants) {
    if (getAtPointer(filled, pointer) !== undefined) continue;
    const name = pointer.slice(1);
    if (isObject(filled) && /^\w+$/.test(name)) filled[name] = value;
    else filled = setAtPointer(filled, pointer, value);
  }
  return filled;
}
