import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { Document, DocumentOperation, DocumentParameter } from './document.js';
import { type Issue, toIssues } from './issue.js';
import { followReference, toPointer } from './json-pointer.js';
import { documentKey } from './schema-check.js';

export type ParameterValues = Readonly<Record<string, string>>;

/** A request's parameters by their place. Header names are in lower case. */
export interface Parameters {
  path: ParameterValues;
  query: ParameterValues;
  header: ParameterValues;
}

/** Compiles the `parameters` of the operation at `keys`, one object schema for each place. */
export function compileParameterCheck(
  ajv: Ajv2020,
  document: Document,
  keys: readonly string[],
  operation: DocumentOperation,
): (values: Parameters) => Issue[] {
  const parameters = (operation.parameters ?? []).map((entry, index) => {
    const reference = '$ref' in entry ? entry.$ref : `#${toPointer([...keys, 'parameters', String(index)])}`;
    const parameter = followReference(document, reference) as DocumentParameter;
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
    return { ...parameter, name, schema: { $ref: `${documentKey}${reference}/schema` } };
  });
  const checks = (['path', 'query', 'header'] as const).map((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    const validate = ajv.compile<ParameterValues>({
      type: 'object',
      properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
      required: here.filter(({ required }) => required).map(({ name }) => name),
    });
    return (values: Parameters) => (validate(values[place]) ? [] : toIssues(validate.errors ?? []));
  });
  return (values) => checks.flatMap((check) => check(values));
}
