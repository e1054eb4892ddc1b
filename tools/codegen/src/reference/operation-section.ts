import { toPointer } from '../spec/json-pointer.js';
import type { OperationView } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import { sourceAt } from '../spec/source-at.js';
import type { Parameter, SpecDocument } from '../spec/spec-document.js';
import { bodySection } from './body-section.js';
import { codesTable } from './codes-table.js';
import { curlSample } from './curl-sample.js';
import { envelopeWords } from './envelope-words.js';
import type { ExampleRequests } from './examples.js';
import { fieldHeader } from './field-rows.js';
import { markdownTable } from './markdown-table.js';
import { oneLine } from './one-line.js';
import { placedSchema } from './placed-schema.js';
import { boundsWords, limitWords, typeWords } from './schema-words.js';
import { signingWords } from './signing-words.js';
import { sourceWords } from './source-words.js';
import { standingWords } from './standing-words.js';
import { typescriptSample } from './typescript-sample.js';
import { valueWords } from './value-words.js';

const effects = {
  reads: '`reads` — a lost request may be sent again',
  writes: '`writes` — not sent again by itself when the answer was lost',
  dials: '`dials` — never sent twice',
} as const;

/** Everything about one operation. */
export function operationSection(spec: Spec, view: OperationView, examples: ExampleRequests): string[] {
  const { document } = spec;
  const { operation, body, response, pointer } = view;
  const example = examples.get(view.id) ?? {};
  return [
    `### ${view.id}`,
    `${operation.deprecated ? '**Deprecated by the vendor.** ' : ''}${operation.summary ?? ''}`,
    ...(operation.description ? [operation.description.trim()] : []),
    facts(document, view).join('\n'),
    ...parameterSection(document, view),
    ...(body ? ['#### Request body', ...bodySection(document, body.schema, `${pointer}/requestBody`)] : []),
    ...(response
      ? ['#### Response', ...bodySection(document, response.schema, `${pointer}/responses/${response.status}`)]
      : []),
    ...(operation['x-errors']
      ? ['#### Codes of this operation', codesTable(document, operation['x-errors'], `${pointer}/x-errors`)]
      : []),
    '#### Samples',
    typescriptSample(spec, view, example),
    curlSample(spec, view, example),
  ];
}

function facts(document: SpecDocument, { operation, method, path, pointer }: OperationView): string[] {
  const wire = document['x-wire'];
  const effect = operation['x-effect'];
  const limit = operation['x-limit'];
  const idempotency = operation['x-idempotency'];
  return [
    wire
      ? `- **Request:** \`${method} ${wire.path}\`, action \`${path.split('/').at(-1)}\`, version \`${wire.version}\``
      : `- **Request:** \`${method} ${path}\``,
    ...(effect ? [`- **Effect:** ${effects[effect]}`] : []),
    ...(idempotency ? [`- **Idempotency:** ${idempotencyWords(idempotency)}`] : []),
    `- **Signature:** ${oneLine(signingWords(operation['x-signing'] ?? document['x-signing']))}`,
    `- **Answer:** ${oneLine(envelopeWords(operation['x-envelope'] ?? document['x-envelope']))}`,
    ...(limit ? [`- **Limit:** ${oneLine(limitWords(limit))}`] : []),
    `- **Source:** ${oneLine(sourceWords(document, sourceAt(document, pointer)))}`,
  ];
}

function idempotencyWords({
  key,
  duplicateCodes = [],
  reconcile,
  note,
}: NonNullable<OperationView['operation']['x-idempotency']>): string {
  const sentences = [
    `natural key \`${key}\``,
    duplicateCodes.length > 0
      ? `a duplicate answers ${duplicateCodes.map((code) => `\`${code}\``).join(', ')}`
      : '',
    reconcile ? `a lost answer is reconciled by \`${reconcile}\`` : '',
  ];
  return oneLine(`${sentences.filter(Boolean).join('; ')}.${note ? ` ${note.trim()}` : ''}`);
}

function parameterSection(document: SpecDocument, view: OperationView): string[] {
  if (view.parameters.length === 0) return [];
  const rows = view.parameters.map((parameter) => parameterRow(document, view, parameter));
  return ['#### Parameters', markdownTable(['Parameter', 'In', ...fieldHeader.slice(1)], rows)];
}

function parameterRow(document: SpecDocument, view: OperationView, parameter: Parameter): string[] {
  const { name, required, deprecated, description = '', schema } = parameter;
  const place = parameterPointer(document, view, parameter);
  const target = placedSchema(document, schema, `${place}/schema`);
  return [
    `\`${name}\``,
    parameter.in,
    typeWords(document, schema),
    parameter['x-filled-by'] ? 'filled by the client' : required ? 'yes' : 'no',
    boundsWords(target.schema),
    [
      deprecated ? 'Deprecated.' : '',
      description.trim(),
      valueWords(document, target.schema, target.pointer, target.name),
    ]
      .filter(Boolean)
      .join(' '),
    standingWords(sourceAt(document, place)),
  ];
}

function parameterPointer(
  document: SpecDocument,
  { operation, path, pointer }: OperationView,
  parameter: Parameter,
): string {
  const shared = Object.entries(document.components?.parameters ?? {}).find(
    ([, candidate]) => candidate === parameter,
  );
  if (shared) return `/components/parameters/${shared[0]}`;
  const ofPath = (document.paths?.[path]?.parameters ?? []).indexOf(parameter);
  if (ofPath >= 0) return `/paths${toPointer([path])}/parameters/${ofPath}`;
  return `${pointer}/parameters/${(operation.parameters ?? []).indexOf(parameter)}`;
}
