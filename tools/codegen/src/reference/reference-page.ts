import { toPointer } from '../spec/json-pointer.js';
import { listOperations, listWebhooks, type OperationView } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import { sourceAt } from '../spec/source-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { answerSections, sharedAnswers } from './answer-sections.js';
import { bodySection } from './body-section.js';
import { codesTable } from './codes-table.js';
import { countStandings, standingSummary } from './count-standings.js';
import { deliveryWords } from './delivery-words.js';
import type { ExampleRequests } from './examples.js';
import { markdownTable } from './markdown-table.js';
import { oneLine } from './one-line.js';
import { operationSection } from './operation-section.js';
import { sharedObjects } from './shared-objects.js';
import { signingFacts } from './signing-facts.js';
import { sourceWords } from './source-words.js';
import { standingWords } from './standing-words.js';
import { hasValueSection } from './value-words.js';

const legend = `How well each fact is known: \`documented\` was read in a table or the prose of a vendor's page, **sample** only seen in an example,
**related** documented for a sibling (another page, an SDK, a sister brand), **inferred** concluded by us.`;

/** The reference of one vendor in Markdown: everything that its document says. */
export function referencePage(spec: Spec, examples: ExampleRequests): string {
  const { document, file, hash } = spec;
  const { info } = document;
  const operations = listOperations(document);
  const paragraphs = [
    `<!-- GENERATED from ${file} (sha256 ${hash}…). Do not edit: change the document and run \`npm run generate\`. -->`,
    `# ${info.title} (${info.version}): reference of \`@outdial/${spec.vendor}\``,
    ...[info.summary, info.description].flatMap((text) => (text ? [text.trim()] : [])),
    `${legend} Here: ${standingSummary(countStandings(document))}.`,
    ...(document.servers ?? []).map(
      ({ url, description }) => `Address: \`${url}\`${description ? ` — ${description.trim()}` : ''}`,
    ),
    '## Operations',
    operationList(operations),
    ...commonFacts(document),
    ...operations.flatMap((view) => operationSection(spec, view, examples)),
    ...webhookSections(document),
    ...objectSections(document),
    ...sharedAnswers(document),
    ...codeSection(document),
    ...valueSections(document),
    ...sourceSection(document),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function operationList(operations: readonly OperationView[]): string {
  const rows = operations.map(({ id, operation }) => [
    `[${id}](#${id.toLowerCase()})`,
    operation.summary ?? '',
    operation['x-effect'] ?? '',
    operation.deprecated ? 'deprecated' : '',
  ]);
  return markdownTable(['Operation', 'Does', 'Effect', 'Remark'], rows);
}

/** What holds for every operation that says nothing else. */
function commonFacts(document: SpecDocument): string[] {
  const facts = signingFacts(document, document, '');
  return facts.length > 0 ? ['Where an operation says nothing else:', facts.join('\n')] : [];
}

function webhookSections(document: SpecDocument): string[] {
  const views = listWebhooks(document);
  if (views.length === 0) return [];
  return ['## Webhooks', ...views.flatMap((view) => webhookSection(document, view))];
}

function webhookSection(document: SpecDocument, view: OperationView): string[] {
  const { path, operation, body, pointer } = view;
  const delivery = operation['x-delivery'] ?? [];
  const facts = [
    ...delivery.map(
      (target, index) => `- **Sent to:** ${deliveryWords(document, target, `${pointer}/x-delivery/${index}`)}`,
    ),
    ...signingFacts(document, { 'x-signing': operation['x-signing'] ?? document['x-signing'] }, pointer),
    `- **Source:** ${sourceWords(document, sourceAt(document, pointer))}`,
  ];
  return [
    `### ${path}`,
    ...[operation.summary, operation.description].flatMap((text) => (text ? [text.trim()] : [])),
    facts.map(oneLine).join('\n'),
    ...(body ? bodySection(document, body.schema, body.pointer) : []),
    ...answerSections(document, view, 'What to answer'),
  ];
}

function objectSections(document: SpecDocument): string[] {
  const objects = [...sharedObjects(document)];
  if (objects.length === 0) return [];
  return [
    '## Objects',
    ...objects.flatMap(([name, schema]) => [
      `### Object ${name}`,
      ...bodySection(document, schema, `/components/schemas${toPointer([name])}`),
    ]),
  ];
}

function codeSection(document: SpecDocument): string[] {
  const table = document['x-errors'];
  if (!table) return [];
  return [
    '## Codes',
    'They hold for every operation that has no meaning of its own for a code.',
    codesTable(document, table, '/x-errors'),
  ];
}

function valueSections(document: SpecDocument): string[] {
  const tables = Object.entries(document.components?.schemas ?? {}).filter(([, schema]) =>
    hasValueSection(schema),
  );
  if (tables.length === 0) return [];
  return [
    '## Values',
    ...tables.flatMap(([name, schema]) => [
      `### ${name}`,
      `${schema.description?.trim() ?? ''} ${schema.enum ? 'No others are allowed.' : 'Others may come.'}`.trim(),
      markdownTable(
        ['Value', 'Group', 'Meaning', 'Standing'],
        (schema['x-values'] ?? []).map(({ value, group = '', meaning }, index) => [
          `\`${value}\``,
          group,
          meaning,
          standingWords(sourceAt(document, `/components/schemas/${name}/x-values/${index}`)),
        ]),
      ),
    ]),
  ];
}

function sourceSection({ info }: SpecDocument): string[] {
  const rows = Object.entries(info['x-sources'] ?? {}).map(
    ([key, { title, address, date = '', language = '', completeness, note = '' }]) => [
      `\`${key}\``,
      address ? `[${title}](${address})` : title,
      date,
      language,
      completeness === 'whole' ? 'whole' : '**in part**',
      note,
    ],
  );
  return rows.length > 0
    ? ['## Sources', markdownTable(['Key', 'Title', 'Edition', 'Language', 'Read', 'Note'], rows)]
    : [];
}
