import { docComment } from '../print/doc-comment.js';
import { indent } from '../print/indent.js';
import { quote } from '../print/quote.js';
import { fromPointer } from '../spec/json-pointer.js';
import { listOperations, type OperationView } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import { pascalCase } from '../spec/pascal-case.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Pagination } from '../spec/vocabulary.js';
import { sourceSentence } from './source-sentence.js';

const effects = {
  reads: 'Reads only: a lost request may be sent again.',
  writes: 'Changes state at the vendor: a request whose answer was lost is not sent again by itself.',
  dials: 'Makes calls: it is never sent twice.',
} as const;

/** Writes the types of what goes in and out of each operation, and the interface of the vendor's client. */
export function clientFile(spec: Spec): string {
  const views = listOperations(spec.document);
  const methods = views.map((view) => indent(method(spec.document, view))).join('\n');
  return [
    `import type { CallOptions, CallResult${views.some(isPaged) ? ', ListMethod' : ''} } from '@outdial/core';\nimport type { operations } from './schema.gen.js';\n`,
    ...views.map(typeAliases),
    `/** The operations of the vendor, each named as in its document. */\nexport interface ${pascalCase(spec.vendor)}Operations {\n${methods}\n}\n`,
  ].join('\n');
}

function typeAliases(view: OperationView): string {
  const name = pascalCase(view.id);
  const { body, response } = view;
  const place = `operations[${quote(view.id)}]`;
  const inputs = [
    ...parameterTypes(view, place),
    ...(body ? [`NonNullable<${place}['requestBody']>['content'][${quote(body.mediaType)}]`] : []),
  ];
  const output = response
    ? `${place}['responses'][${response.status}]['content'][${quote(response.mediaType)}]`
    : 'undefined';
  return [
    `/** What \`${view.id}\` takes: path, query and body in one object. */\nexport type ${name}Input = ${inputs.join(' & ') || 'Record<string, never>'};\n`,
    `/** What \`${view.id}\` answers. */\nexport type ${name}Output = ${output};\n`,
    ...itemType(view),
  ].join('\n');
}

function isPaged({ operation }: OperationView): boolean {
  return operation['x-pagination'] !== undefined;
}

/** The type of one record, read from the type of the answer. */
function itemType({ id, operation }: OperationView): string[] {
  const rule = operation['x-pagination'];
  if (!rule) return [];
  const list = fromPointer(rule.records).reduce(
    (type, key) => `NonNullable<${type}[${quote(key)}]>`,
    `${pascalCase(id)}Output`,
  );
  return [
    `/** One record of \`${id}\`, as \`${id}.each\` gives it. */\nexport type ${pascalCase(id)}Item = ${list}[number];\n`,
  ];
}

function parameterTypes({ parameters }: OperationView, place: string): string[] {
  return (['path', 'query'] as const).flatMap((where) => {
    const own = parameters.filter((parameter) => parameter.in === where);
    if (own.length === 0) return [];
    const type = `NonNullable<${place}['parameters'][${quote(where)}]>`;
    // A path parameter is always required in OpenAPI, also one that the client fills.
    const filled = own
      .filter((parameter) => where === 'path' && !parameter.required)
      .map(({ name }) => quote(name));
    if (filled.length === 0) return [type];
    const names = filled.join(' | ');
    return own.length === filled.length
      ? [`Partial<${type}>`]
      : [`Omit<${type}, ${names}>`, `Partial<Pick<${type}, ${names}>>`];
  });
}

/** Whether anything is left for the caller to say. */
function needsInput(document: SpecDocument, { parameters, body }: OperationView): boolean {
  if (parameters.some((parameter) => parameter.required && parameter.in !== 'header')) return true;
  return body !== undefined && needsFields(document, body.schema);
}

function needsFields(document: SpecDocument, schema: Schema): boolean {
  const { required = [], allOf = [], anyOf = [], oneOf = [] } = resolveReference<Schema>(document, schema);
  return required.length > 0 || [...allOf, ...anyOf, ...oneOf].some((part) => needsFields(document, part));
}

function method(document: SpecDocument, view: OperationView): string {
  const { operation, id } = view;
  const name = pascalCase(id);
  const comment = docComment([
    operation.summary,
    operation.description,
    effectSentence(view),
    sourceSentence(document, operation),
    operation.deprecated ? '@deprecated The vendor marks this operation as deprecated.' : undefined,
  ]);
  const optional = needsInput(document, view) ? '' : '?';
  const parameters = `(input${optional}: ${name}Input, options?: CallOptions)`;
  const result = `Promise<CallResult<${name}Output>>`;
  const rule = operation['x-pagination'];
  if (!rule) return `${comment}\n${id}${parameters}: ${result};`;
  const list = `ListMethod<${name}Input, ${name}Output, ${name}Item, ${pageNames(rule)}>`;
  return `${comment}\n${id}: ${optional ? `${list} & (${parameters} => ${result})` : list};`;
}

function effectSentence({ operation }: OperationView): string | undefined {
  const effect = operation['x-effect'];
  const { key, refusesDuplicates } = operation['x-idempotency'] ?? {};
  if (!effect) return undefined;
  if (!key) return effects[effect];
  return refusesDuplicates
    ? `The vendor refuses a second request with the same \`${key}\`: one whose answer was lost is sent again.`
    : `${effects[effect]} Its natural key is \`${key}\`.`;
}

/** Members of the input that say which page: whoever reads all pages leaves them out. */
function pageNames({ position, size }: Pagination): string {
  const names = [position, size].map((pointer) => quote(fromPointer(pointer)[0] ?? ''));
  return [...new Set(names)].join(' | ');
}
