import { toPointer } from '../spec/json-pointer.js';
import type { OperationView } from '../spec/list-operations.js';
import { resolveReference } from '../spec/resolve-reference.js';
import { sourceAt } from '../spec/source-at.js';
import type { Header, Response, SpecDocument } from '../spec/spec-document.js';
import { bodySection } from './body-section.js';
import { fieldHeader } from './field-rows.js';
import { markdownTable } from './markdown-table.js';
import { placedSchema } from './placed-schema.js';
import { allBoundsWords, typeWords } from './schema-words.js';
import { standingWords } from './standing-words.js';
import { valueWords } from './value-words.js';

interface PlacedResponse {
  readonly status: string;
  readonly response: Response;
  readonly pointer: string;
  /** Name in the components, for an answer that operations share. */
  readonly name?: string;
}

/** Every answer that is documented: its headers and its body. The usual one is called `usual`; what others share is linked to. */
export function answerSections(document: SpecDocument, view: OperationView, usual: string): string[] {
  const answers = Object.keys(view.operation.responses ?? {})
    .map((status) => placed(document, view, status))
    .filter((answer) => !isPlainSuccess(answer));
  const links = answers
    .filter(isLinked)
    .map(({ status, name = '' }) => `- HTTP status ${status}: ${answerLink(name)}`);
  return [
    ...answers
      .filter((answer) => !isLinked(answer))
      .flatMap((answer) => [
        `#### ${isSuccess(answer) ? usual : `Answer with HTTP status ${answer.status}`}`,
        ...answerSection(document, answer, !isSuccess(answer)),
      ]),
    ...(links.length > 0 ? ['#### Other answers', links.join('\n')] : []),
  ];
}

/** A section for each answer that operations share. */
export function sharedAnswers(document: SpecDocument): string[] {
  const shared = Object.entries(document.components?.responses ?? {});
  if (shared.length === 0) return [];
  return [
    '## Answers',
    ...shared.flatMap(([name, response]) => [
      `### Answer ${name}`,
      ...answerSection(document, { response, pointer: `/components/responses${toPointer([name])}` }, true),
    ]),
  ];
}

function isSuccess({ status }: PlacedResponse): boolean {
  return status.startsWith('2');
}

/** A success of which nothing is known but that there is one. */
function isPlainSuccess(answer: PlacedResponse): boolean {
  return isSuccess(answer) && !answer.response.content && !answer.response.headers;
}

function isLinked(answer: PlacedResponse): boolean {
  return answer.name !== undefined && !isSuccess(answer);
}

function answerLink(name: string): string {
  return `[${name}](#answer-${name.toLowerCase()})`;
}

function placed(
  document: SpecDocument,
  { operation, pointer }: OperationView,
  status: string,
): PlacedResponse {
  const own = operation.responses?.[status] ?? {};
  const response = resolveReference<Response>(document, own);
  if (!('$ref' in own)) return { status, response, pointer: `${pointer}/responses/${status}` };
  return { status, response, pointer: own.$ref.slice(1), name: own.$ref.split('/').at(-1) ?? '' };
}

function answerSection(
  document: SpecDocument,
  { response, pointer }: Pick<PlacedResponse, 'response' | 'pointer'>,
  isDescribed: boolean,
): string[] {
  const headers = Object.entries(response.headers ?? {});
  const standing = standingWords(sourceAt(document, pointer));
  return [
    ...(isDescribed ? [`${response.description?.trim() ?? ''} (${standing})`] : []),
    ...(headers.length > 0
      ? [
          markdownTable(
            ['Header', ...fieldHeader.slice(1)],
            headers.map(([name, header]) => headerRow(document, name, header, `${pointer}/headers`)),
          ),
        ]
      : []),
    ...bodies(document, response, pointer),
  ];
}

/** The bodies of an answer; what two media types share is written once. */
function bodies(document: SpecDocument, { content = {} }: Response, pointer: string): string[] {
  const kinds = Object.entries(content).map(([mediaType, { schema }]) => ({
    mediaType,
    schema,
    form: JSON.stringify(schema),
  }));
  return kinds.flatMap(({ mediaType, schema, form }, index) => {
    const same = kinds.filter((kind) => kind.form === form).map((kind) => `\`${kind.mediaType}\``);
    if (kinds.findIndex((kind) => kind.form === form) !== index) return [];
    if (!schema) return [`A body of type ${same.join(' or ')}, not described.`];
    return [
      ...(kinds.length > 1 ? [`As ${same.join(' or ')}:`] : []),
      ...bodySection(document, schema, `${pointer}/content${toPointer([mediaType])}/schema`),
    ];
  });
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
    allBoundsWords(document, header.schema ?? {}, `${pointer}/schema`),
    [header.description?.trim(), values].filter(Boolean).join(' '),
    standingWords(sourceAt(document, pointer)),
  ];
}
