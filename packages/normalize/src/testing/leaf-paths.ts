import { resolveSchema, type Schema, type Spec } from './read-spec.js';

/**
 * The paths of all leaves of a schema, e.g. `outparams.prompt_type`, each once, in their order; `list[].member` for what is in a list.
 * An object without described members is a leaf.
 */
export function leafPathsOf(schema: Schema, spec: Spec): string[] {
  return [...new Set(leavesOf(schema, spec, '', []))];
}

function leavesOf(schema: Schema, spec: Spec, path: string, above: readonly Schema[]): string[] {
  const resolved = resolveSchema(schema, spec);
  const { properties = {}, items, anyOf = [], oneOf = [], contentSchema } = resolved;
  // A schema may hold itself; its leaves are then those of the outer one.
  if (above.some(({ properties: known }) => known !== undefined && sameNames(known, properties))) return [];
  const within = [...above, resolved];
  const inBranches = [...anyOf, ...oneOf].flatMap((branch) => leavesOf(branch, spec, path, above));
  const inMembers = Object.entries(properties).flatMap(([name, member]) =>
    leavesOf(member, spec, path === '' ? name : `${path}.${name}`, within),
  );
  const inItems = items === undefined ? [] : leavesOf(items, spec, `${path}[]`, within);
  const inText = contentSchema === undefined ? [] : leavesOf(contentSchema, spec, path, within);
  const below = [...inBranches, ...inMembers, ...inItems, ...inText];
  return below.length > 0 || path === '' ? below : [path];
}

function sameNames(one: object, other: object): boolean {
  const names = Object.keys(one);
  return names.length > 0 && names.join() === Object.keys(other).join();
}
