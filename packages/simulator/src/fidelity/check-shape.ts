import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { followReference, toPointer } from '../engine/json-pointer.js';
import { resolveNode, type SchemaNode } from '../engine/schema-node.js';
import type { Provenance } from './scenario.js';
import type { Answer } from './send-request.js';
import { fieldName, unknownFields } from './unknown-fields.js';
import type { DocumentedOperation, VendorDocument } from './vendor-document.js';

/** One way in which an answer is not as the document says. */
export interface Deviation extends Provenance {
  /** The fact that does not hold; without any value of the answer. */
  expected: string;
  received: string;
}

/** How the answer deviates from its schema, and which fields the schema does not have. */
export interface ShapeReport {
  deviations: readonly Deviation[];
  /** Pointers with `*` for every index. */
  unknownFields: readonly string[];
  /** Of the answer as a whole. */
  provenance: Provenance;
}

interface AnswerNode {
  $ref?: string;
  content?: Record<string, { schema: SchemaNode }>;
}

const documentKey = 'document';
const mostDeviations = 20;
const media = ['content', 'application/json', 'schema'];

/** Holds answers of one vendor against its document. */
export class ShapeChecker {
  readonly #document: VendorDocument;
  readonly #ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: false,
    // Errors then come with the very node of the document that they are about.
    verbose: true,
    inlineRefs: false,
  });
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(document: VendorDocument) {
    this.#document = document;
    this.#ajv.addSchema(document.document, documentKey);
  }

  check(operation: DocumentedOperation, { status, body }: Answer): ShapeReport {
    const provenance = this.#document.provenanceOf(operation.node);
    const found = this.#answerAt(operation, status);
    if (!found) {
      const [expected, received] = [`an HTTP status of the document`, `HTTP ${status}`];
      return { deviations: [{ expected, received, ...provenance }], unknownFields: [], provenance };
    }
    const [reference, node] = found;
    const schema = node.content?.['application/json']?.schema;
    const whole = schema ? resolveNode(this.#document.document, schema) : node;
    const of = {
      deviations: [] as Deviation[],
      unknownFields: [] as string[],
      provenance: this.#document.provenanceOf(whole),
    };
    if (!schema) return of;
    if (body === undefined) {
      return { ...of, deviations: [{ expected: 'a JSON body', received: 'no JSON', ...of.provenance }] };
    }
    const validate = this.#validatorOf(`${reference}${toPointer(media)}`);
    const errors = validate(body) ? [] : (validate.errors ?? []);
    return {
      ...of,
      deviations: errors
        .filter(({ keyword }) => !joiningKeywords.includes(keyword) || errors.length === 1)
        .slice(0, mostDeviations)
        .map((error) => this.#deviation(error, of.provenance)),
      unknownFields: unknownFields(this.#document.document, schema, body),
    };
  }

  #answerAt({ path, method, node }: DocumentedOperation, status: number): [string, AnswerNode] | undefined {
    const answers = node.responses as Record<string, AnswerNode>;
    const answer = answers[String(status)];
    if (!answer) return undefined;
    if (answer.$ref) {
      return [answer.$ref, followReference(this.#document.document, answer.$ref) as AnswerNode];
    }
    return [`#${toPointer(['paths', path, method.toLowerCase(), 'responses', String(status)])}`, answer];
  }

  #validatorOf(reference: string): ValidateFunction {
    const known = this.#validators.get(reference);
    if (known) return known;
    const validate = this.#ajv.compile({ $ref: documentKey + reference });
    this.#validators.set(reference, validate);
    return validate;
  }

  #deviation(error: ErrorObject, whole: Provenance): Deviation {
    const { parentSchema, instancePath, message = error.keyword } = error;
    const place = generalize(instancePath);
    return {
      ...(parentSchema === undefined ? whole : this.#document.provenanceOf(parentSchema)),
      expected: `${place === '' ? 'the answer' : place} ${message}`,
      received: error.keyword === 'required' ? 'nothing' : 'something else',
    };
  }
}

/** Errors of these only say that the errors of their parts matter. */
const joiningKeywords = ['if', 'anyOf', 'oneOf', 'allOf', 'not'];

/** Indexes and names that may be values are left out. */
function generalize(instancePath: string): string {
  return instancePath
    .split('/')
    .map((key) => (/^\d+$/.test(key) ? '*' : key === '' ? '' : fieldName(key)))
    .join('/');
}
