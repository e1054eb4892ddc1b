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
  /** Pointers with `*` for every index; undefined when there is no schema for the answer. */
  unknownFields?: readonly string[];
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

// Compiling a schema takes longer than asking a vendor.
const checkers = new WeakMap<VendorDocument, ShapeChecker>();

export function shapeCheckerOf(document: VendorDocument): ShapeChecker {
  const checker = checkers.get(document) ?? new ShapeChecker(document);
  checkers.set(document, checker);
  return checker;
}

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
    const { document, provenanceOf } = this.#document;
    const found = this.#answerAt(operation, status);
    if (!found) {
      return wholly(provenanceOf(operation.node), 'an HTTP status of the document', `HTTP ${status}`);
    }
    const [reference, node] = found;
    const schema = node.content?.['application/json']?.schema;
    if (!schema) return { deviations: [], provenance: provenanceOf(node) };
    const provenance = provenanceOf(resolveNode(document, schema));
    if (body === undefined) return wholly(provenance, 'a JSON body', 'no JSON');
    const validate = this.#validatorOf(`${reference}${toPointer(media)}`);
    const errors = validate(body) ? [] : (validate.errors ?? []);
    const deviations = errors
      .filter(({ keyword }) => !joiningKeywords.includes(keyword) || errors.length === 1)
      .slice(0, mostDeviations)
      .map((error) => this.#deviation(error, provenance));
    return { deviations, unknownFields: unknownFields(document, schema, body), provenance };
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

/** An answer that is not even one to look into. */
function wholly(provenance: Provenance, expected: string, received: string): ShapeReport {
  return { deviations: [{ expected, received, ...provenance }], provenance };
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
