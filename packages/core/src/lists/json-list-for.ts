import { checksOf, listChecksOf } from '../call/checks.js';
import { stateOf } from '../call/client-state.js';
import { ConfigurationError } from '../errors/configuration-error.js';
import { putAtPointer } from '../json-pointer.js';
import { plainCopy } from '../plain-copy.js';
import type { ValidationIssue } from '../validation/index.js';
import { type JsonList, JsonListBuilder } from './json-list.js';
import type { InputOf, ItemOf, ListMember } from './list-types.js';

/**
 * Makes an empty list for a member of an operation's input: a list of objects that every request has, in a JSON body, of which the document says
 * that its length is limited. `member` is its dotted path, e.g. `callInfoList.callList`.
 * @throws ConfigurationError for another member, and for something else than a client
 * @example
 * const list = await jsonListFor(laaffic, 'sendAgentGroupCall', 'numberInfoList');
 * for (const callee of callees) list.add({ calleeNumber: callee.number });
 * await laaffic.sendAgentGroupCall({ appId, taskName, agentId, numberInfoList: list.asInput });
 */
export async function jsonListFor<
  Client extends object,
  Operation extends keyof Client & string,
  Member extends ListMember<InputOf<Client, Operation>>,
>(
  client: Client,
  operation: Operation,
  member: Member,
): Promise<JsonList<ItemOf<InputOf<Client, Operation>, Member>>> {
  const state = stateOf(client);
  if (state === undefined) {
    const problem = 'must be a client, as the function that makes clients returned it';
    throw new ConfigurationError({ vendor: 'jsonListFor', setting: 'client', problem });
  }
  const { name: vendor } = state.definition;
  const pointer = `/${member.replaceAll('.', '/')}`;
  const checks = await checksOf(state);
  const check = (await listChecksOf(state, checks))[operation]?.[pointer];
  const validator = checks.validators[operation]?.body;
  if (check === undefined || validator === undefined) {
    const problem = 'cannot be built ahead, as only the long lists of JSON bodies can: give a plain array';
    throw new ConfigurationError({ vendor, setting: `${operation}.${member}`, problem });
  }
  const examine = (item: unknown) => {
    const { value, issues } = plainCopy(item);
    const found = checks.validateRequest(validator, putAtPointer({}, pointer, [value]));
    const inside = found.flatMap((issue) => withinItem(issue, `${member}[0]`));
    const named = new Set(inside.map(({ path }) => path));
    return { value, issues: [...inside, ...issues.filter(({ path }) => !named.has(path))] };
  };
  return new JsonListBuilder({ ...check, home: `${vendor}.${operation}.${member}`, examine });
}

/** What concerns the item, by its path inside of it; what else is missing in the body is no matter here. */
function withinItem(issue: ValidationIssue, item: string): ValidationIssue[] {
  if (!issue.path.startsWith(item)) return [];
  return [{ ...issue, path: issue.path.slice(item.length).replace(/^\./, '') }];
}
