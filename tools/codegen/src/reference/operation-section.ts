import type { Body, OperationView } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import { sourceAt } from '../spec/source-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { typesOf } from '../zod/types-of.js';
import { answerSections } from './answer-sections.js';
import { bodySection } from './body-section.js';
import { codesTable } from './codes-table.js';
import { curlSample } from './curl-sample.js';
import type { ExampleRequests } from './examples.js';
import { idempotencyWords } from './idempotency-words.js';
import { oneLine } from './one-line.js';
import { paginationWords } from './pagination-words.js';
import { parameterSection } from './parameter-section.js';
import { reconciliationWords } from './reconciliation-words.js';
import { limitWords } from './schema-words.js';
import { signingFacts } from './signing-facts.js';
import { sourceWords } from './source-words.js';
import { standingMark } from './standing-words.js';
import { typescriptSample } from './typescript-sample.js';
import { compressionWords, wireWords } from './wire-words.js';

const effects = {
  reads: '`reads` — a lost request may be sent again',
  writes: '`writes` — not sent again by itself when the answer was lost',
  dials: '`dials` — never sent twice',
} as const;

const sentAgain = 'sent again when the answer was lost, since the vendor refuses duplicates';

/** Everything about one operation. */
export function operationSection(spec: Spec, view: OperationView, examples: ExampleRequests): string[] {
  const { document } = spec;
  const { operation, body, pointer } = view;
  const example = examples.get(view.id) ?? {};
  return [
    `### ${view.id}`,
    `${operation.deprecated ? '**Deprecated by the vendor.** ' : ''}${operation.summary ?? ''}`,
    ...(operation.description ? [operation.description.trim()] : []),
    facts(document, view).join('\n'),
    ...parameterSection(document, view),
    ...(body
      ? ['#### Request body', ...bodyKind(document, body), ...bodySection(document, body.schema, body.pointer)]
      : []),
    ...answerSections(document, view, 'Response'),
    ...(operation['x-errors']
      ? ['#### Codes of this operation', codesTable(document, operation['x-errors'], `${pointer}/x-errors`)]
      : []),
    '#### Samples',
    typescriptSample(spec, view, example),
    curlSample(spec, view, example),
  ];
}

/** How a body travels that is no JSON. */
function bodyKind(document: SpecDocument, { kind, schema }: Body): string[] {
  if (kind !== 'form') return [];
  const { properties = {} } = resolveReference<Schema>(document, schema);
  const lists = Object.entries(properties).map(([name, field]) =>
    wireWords(name, typesOf(resolveReference<Schema>(document, field)), field.description),
  );
  return [['Sent as a form.', ...lists].filter(Boolean).join(' ')];
}

function facts(document: SpecDocument, view: OperationView): string[] {
  const { operation, method, path, pointer, parameters } = view;
  const wire = document['x-wire'];
  const effect = operation['x-effect'];
  const limit = operation['x-limit'];
  const idempotency = operation['x-idempotency'];
  const reconcile = idempotency?.reconcile;
  const pagination = operation['x-pagination'];
  const compression = compressionWords(parameters);
  const mark = (extension: string) => oneLine(standingMark(sourceAt(document, `${pointer}/${extension}`)));
  return [
    wire
      ? `- **Request:** \`${method} ${wire.path}\`, action \`${path.split('/').at(-1)}\`, version \`${wire.version}\``
      : `- **Request:** \`${method} ${path}\``,
    ...(effect
      ? [`- **Effect:** ${idempotency?.refusesDuplicates ? `\`${effect}\` — ${sentAgain}` : effects[effect]}`]
      : []),
    ...(idempotency ? [`- **Idempotency:** ${idempotencyWords(idempotency)}${mark('x-idempotency')}`] : []),
    ...(reconcile
      ? [`- **Lost answer:** ${reconciliationWords(reconcile)}${mark('x-idempotency/reconcile')}`]
      : []),
    ...(pagination
      ? [`- **Pages:** ${paginationWords(document, view, pagination)}${mark('x-pagination')}`]
      : []),
    ...signingFacts(document, operation, pointer),
    ...(compression ? [`- **Compression:** ${compression}`] : []),
    ...(limit ? [`- **Limit:** ${oneLine(limitWords(document, limit, `${pointer}/x-limit`))}`] : []),
    `- **Source:** ${oneLine(sourceWords(document, sourceAt(document, pointer)))}`,
  ];
}
