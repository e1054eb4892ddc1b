import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { DataValidateFunction } from 'ajv/dist/types/index.js';
import { documentKey } from './schema-check.js';

/** Of so many wrong items of one list, or members of one object, the first tell enough. */
const mostFaults = 20;

/**
 * Puts `items` and `additionalProperties` that end in time into the place of ajv's own. Those list every fault of a request and copy the
 * list with each that they add: two hundred thousand wrong numbers would keep the process busy for hours.
 */
export function boundKeywords(ajv: Ajv2020): void {
  for (const keyword of ['items', 'additionalProperties']) ajv.removeKeyword(keyword);
  ajv.addKeyword({
    keyword: 'items',
    type: 'array',
    schemaType: ['object', 'boolean'],
    errors: 'full',
    compile: (schema: Subschema) => {
      const validate = compileOnce(ajv, schema);
      return judgeEach((list: unknown[]) => list.entries(), validate);
    },
  });
  ajv.addKeyword({
    keyword: 'additionalProperties',
    type: 'object',
    schemaType: ['object', 'boolean'],
    errors: 'full',
    compile: (schema: Subschema, { properties = {} }) => {
      if (schema === true) return () => true;
      const validate = schema === false ? undefined : compileOnce(ajv, schema);
      return judgeEach((value: object) => additionalMembers(value, properties), validate);
    },
  });
}

type Subschema = object | boolean;

function* additionalMembers(value: object, properties: object): Generator<[name: string, member: unknown]> {
  for (const [name, member] of Object.entries(value))
    if (!Object.hasOwn(properties, name)) yield [name, member];
}

/** Without a validator, that there is a member at all is the fault. */
function judgeEach<Value>(
  membersOf: (value: Value) => Iterable<[key: string | number, member: unknown]>,
  validate: (() => ValidateFunction) | undefined,
): DataValidateFunction {
  const judge: DataValidateFunction = (value: Value, context) => {
    const errors: Partial<ErrorObject>[] = [];
    let faults = 0;
    for (const [key, member] of membersOf(value)) {
      const found = validate ? faultsOf(validate(), key, member) : [unknownMember(String(key))];
      if (found.length === 0) continue;
      for (const error of found) {
        errors.push({ ...error, instancePath: `${context?.instancePath ?? ''}${error.instancePath}` });
      }
      faults += 1;
      if (faults === mostFaults) break;
    }
    judge.errors = errors;
    return errors.length === 0;
  };
  return judge;
}

function faultsOf(validate: ValidateFunction, key: string | number, member: unknown): ErrorObject[] {
  if (validate(member)) return [];
  const step = `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return (validate.errors ?? []).map((error) => ({ ...error, instancePath: step + error.instancePath }));
}

function unknownMember(additionalProperty: string): ErrorObject {
  return {
    keyword: 'additionalProperties',
    instancePath: '',
    schemaPath: '#/additionalProperties',
    params: { additionalProperty },
  };
}

/** Not before it is needed: a list may hold lists of its own kind. */
function compileOnce(ajv: Ajv2020, schema: Subschema): () => ValidateFunction {
  let validate: ValidateFunction | undefined;
  return () => {
    validate ??= ajv.compile(withAbsoluteReferences(schema));
    return validate;
  };
}

/** A schema that is compiled by itself does not know whose part it is. */
function withAbsoluteReferences<Node>(node: Node): Node {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(withAbsoluteReferences) as Node;
  const members = Object.entries(node).map(([key, member]) => [
    key,
    key === '$ref' && typeof member === 'string' && member.startsWith('#')
      ? documentKey + member
      : withAbsoluteReferences(member),
  ]);
  return Object.fromEntries(members) as Node;
}
