import { toPointer } from '../spec/json-pointer.js';
import type { OperationView } from '../spec/list-operations.js';
import { resolveReference } from '../spec/resolve-reference.js';
import { sourceAt } from '../spec/source-at.js';
import type { Header, Response, SpecDocument } from '../spec/spec-document.js';
import { bodySection } from './body-section.js';
import { fieldHeader } from './field-rows.js';
import { markdownTable } from './markdown-table.js';
import { placedSchema } from './placed-schema.js';
import { boundsWords, typeWords } from './schema-words.js';
import { standingWords } from './standing-words.js';
import { valueWords } from './value-words.js';

interface PlacedResponse {
  readonly status: string;
  readonly response: Response;
  readonly pointer: string;
}

/** Every answer that is documented: its headers and its body. The usual one is called `usual`. */
export function answerSections(document: SpecDocument, view: OperationView, usual: string): string[] {
  const answers = Object.keys(view.operation.responses ?? {}).map((status) => placed(document, view, status));
  const described = answers.filter((answer) => !isPlainSuccess(answer));
  return described.flatMap((answer) => answerSection(document, answer, usual));
}

/** A success of which nothing is known but that there is one. */
function isPlainSuccess({ status, response }: PlacedResponse): boolean {
  return status.startsWith('2') && !response.content && !response.headers;
}

function placed(
  document: SpecDocument,
  { operation, pointer }: OperationView,
  status: string,
): PlacedResponse {
  const own = operation.responses?.[status] ?? {};
  const response = resolveReference<Response>(document, own);
  return {
    status,
    response,
    pointer: '$ref' in own ? own.$ref.slice(1) : `${pointer}/responses/${status}`,
  };
}

function answerSection(
  document: SpecDocument,
  { status, response, pointer }: PlacedResponse,
  usual: string,
): string[] {
  const headers = Object.entries(response.headers ?? {});
  const bodies = Object.entries(response.content ?? {});
  return [
    `#### ${status.startsWith('2') ? usual : `Answer with HTTP status ${status}`}`,
    ...(status.startsWith('2')
      ? []
      : [`${response.description?.trim() ?? ''} (${standingWords(sourceAt(document, pointer))})`]),
    ...(headers.length > 0
      ? [
          markdownTable(
            ['Header', ...fieldHeader.slice(1)],
            headers.map(([name, header]) => headerRow(document, name, header, `${pointer}/headers`)),
          ),
        ]
      : []),
    ...bodies.flatMap(([mediaType, { schema }]) =>
      schema
        ? bodySection(document, schema, `${pointer}/content${toPointer([mediaType])}/schema`)
        : [`A body of type \`${mediaType}\`, not described.`],
    ),
  ];
}

function headerRow(
  document: SpecDocument,
  name: string,
  given: Header | { readonly $ref: string },
  place: string,
): string[] {
  const header = resolveReference<Header>(document, given);
  const pointer = '$ref' in given ? given.$ref.slice(1) : `${place}${toPointer([name])}`;
  const target = placedSchema(document, header.schema ?? {}, `${pointer}/schema`);
  const values = valueWords(document, target.schema, target.pointer, target.name);
  return [
    `\`${name}\``,
    typeWords(document, header.schema ?? {}),
    header.required ? 'yes' : 'no',
    boundsWords(document, target.schema, target.pointer),
    [header.description?.trim(), values].filter(Boolean).join(' '),
    standingWords(sourceAt(document, pointer)),
  ];
}
