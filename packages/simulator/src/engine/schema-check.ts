import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import { type Issue, toIssues } from './issue.js';
import { followReference, toPointer } from './json-pointer.js';

export type Check = (value: unknown) => Issue[];

/** The name under which a vendor's whole document is known to its ajv instance. */
export const documentKey = 'document';

/**
 * Compiles the schema at `keys` of the document. A `oneOf` whose branches carry different constants in one common field is
 * judged by the branch that the value names: the errors of the other branches would say nothing about the request.
 */
export function compileCheck(ajv: Ajv2020, document: unknown, keys: readonly string[]): Check {
  const reference = `#${toPointer(keys)}`;
  const branches = branchesByConstant(document, reference);
  if (!branches) return toCheck(ajv.compile({ $ref: documentKey + reference }));
  const checks = new Map(
    [...branches.references].map(([constant, branch]) => [
      constant,
      toCheck(ajv.compile({ $ref: documentKey + branch })),
    ]),
  );
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [{ kind: 'malformed', field: '' }];
    }
    const field = branches.property;
    if (!Object.hasOwn(value, field)) return [{ kind: 'missing', field }];
    const check = checks.get((value as Record<string, unknown>)[field]);
    return check ? check(value) : [{ kind: 'out_of_range', field }];
  };
}

function toCheck(validate: ValidateFunction): Check {
  return (value) => (validate(value) ? [] : toIssues(validate.errors ?? []));
}

interface SchemaNode {
  $ref?: string;
  oneOf?: SchemaNode[];
  properties?: Record<string, { const?: unknown }>;
}

function branchesByConstant(
  document: unknown,
  reference: string,
): { property: string; references: Map<unknown, string> } | undefined {
  const node = followReference(document, reference) as SchemaNode;
  if (node.$ref) return branchesByConstant(document, node.$ref);
  const branchReferences = node.oneOf?.map((branch) => branch.$ref);
  if (!branchReferences?.every((branch) => branch !== undefined)) return undefined;
  const branches = branchReferences.map((branch) => followReference(document, branch) as SchemaNode);
  const property = Object.keys(branches[0]?.properties ?? {}).find((name) =>
    branches.every((branch) => branch.properties?.[name]?.const !== undefined),
  );
  if (property === undefined) return undefined;
  return {
    property,
    references: new Map(
      branches.map((branch, index) => [
        branch.properties?.[property]?.const,
        branchReferences[index] as string,
      ]),
    ),
  };
}
