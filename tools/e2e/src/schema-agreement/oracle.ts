import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import { createAjv } from './ajv.js';
import type { Parts } from './parts.js';
import { isObject, type Schema } from './schema.js';
import type { SpecOperation } from './spec-operations.js';

/** ajv's word on one vendor's document. */
export interface Oracle {
  /** Whether a request, its JSON texts written, keeps to the document. */
  fits(operation: SpecOperation, request: Parts): boolean;
  /** The same for a receiver that takes no notice of members which the document does not have. */
  fitsTolerantly(operation: SpecOperation, request: Parts): boolean;
  /** Whether a value fits a schema of the document, where a JSON text stands as what it holds. */
  holds(schema: Schema, value: unknown): boolean;
  /** What an answer breaks of the schema at a place of the document. */
  faultsOfAnswer(place: string, answer: unknown): readonly object[];
}

type Judge = (schema: Schema, value: unknown) => boolean;
/** Changes one node of a schema, after all that it holds. */
type Change = (node: Record<string, unknown>) => unknown;

const key = 'document';

export function createOracle(document: object): Oracle {
  const strict = createJudge(document, (node) => node);
  const tolerant = createJudge(document, openObject);
  const answers = createAjv().addSchema(document, key);
  const compiled = new Map<string, ValidateFunction>();
  const fitsBy =
    (judge: Judge) =>
    ({ parametersSchema, body }: SpecOperation, request: Parts): boolean =>
      judge(parametersSchema, request.parameters) && (!body || judge(body.schema, request.body));
  return {
    fits: fitsBy(strict),
    fitsTolerantly: fitsBy(tolerant),
    holds: createJudge(document, contentForText),
    faultsOfAnswer: (place, answer) => {
      const validate = compiled.get(place) ?? answers.compile({ $ref: key + place });
      compiled.set(place, validate);
      return validate(answer) ? [] : (validate.errors ?? []);
    },
  };
}

function createJudge(document: object, change: Change): Judge {
  const prepare = <Node>(node: Node): Node => changed(node, (inner) => change(absolute(inner))) as Node;
  const ajv = withTexts(createAjv()).addSchema(prepare(document), key);
  const validators = new Map<Schema, ValidateFunction>();
  return (schema, value) => {
    const validate = validators.get(schema) ?? ajv.compile(prepare(schema));
    validators.set(schema, validate);
    return validate(value);
  };
}

function changed(node: unknown, change: Change): unknown {
  if (Array.isArray(node)) return node.map((item) => changed(item, change));
  if (!isObject(node)) return node;
  return change(Object.fromEntries(Object.entries(node).map(([name, part]) => [name, changed(part, change)])));
}

function absolute(node: Record<string, unknown>): Record<string, unknown> {
  return typeof node.$ref === 'string' ? { ...node, $ref: node.$ref.replace(/^#/, `${key}#`) } : node;
}

function openObject(node: Record<string, unknown>): unknown {
  return node.additionalProperties === false ? { ...node, additionalProperties: true } : node;
}

function contentForText(node: Record<string, unknown>): unknown {
  return isObject(node.contentSchema) ? node.contentSchema : node;
}

/** Lets ajv look into texts that hold JSON, which the standard leaves to the reader. */
function withTexts(ajv: Ajv2020): Ajv2020 {
  ajv.removeKeyword('contentSchema');
  return ajv.addKeyword({
    keyword: 'contentSchema',
    type: 'string',
    compile: (schema) => {
      let validate: ValidateFunction | undefined;
      return (text) => {
        // Not before the first text: the document is known by then.
        validate ??= ajv.compile(schema);
        const content = readJson(text);
        return content !== undefined && validate(content.value);
      };
    },
  });
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
