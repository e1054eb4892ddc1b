import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDrift } from '@outdial/core/drift';
import { describe, expect, test } from 'vitest';
import { parametersSchema } from './files/parameters-schema.js';
import { listOperations, listWebhooks, type OperationView } from './spec/list-operations.js';
import { withOptionalClientFields } from './spec/optional-client-fields.js';
import { readSpecs } from './spec/read-specs.js';
import { resolveReference } from './spec/resolve-reference.js';
import type { Schema } from './spec/schema.js';
import type { Response, SpecDocument } from './spec/spec-document.js';
import { withJsonContent } from './spec/with-json-content.js';
import { evaluateShapes } from './testing/evaluate-shapes.js';
import { oracle, type Verdict } from './testing/oracle.js';
import { repositoryRoot } from './testing/repository-root.js';

type Example = Readonly<Record<string, unknown>>;

/** Whether a request of a caller, in one flat object, is what the document takes. */
function requestFits(fits: Verdict, view: OperationView, example: Example): boolean {
  const parameters = parametersSchema(view);
  const names = Object.keys(parameters?.properties ?? {});
  const part = (isParameter: boolean) =>
    Object.fromEntries(Object.entries(example).filter(([name]) => names.includes(name) === isParameter));
  const isEmptyBody = view.body === undefined && Object.keys(part(false)).length === 0;
  return (
    (parameters === undefined || fits(parameters, part(true))) &&
    (view.body ? fits(view.body.schema, part(false)) : isEmptyBody)
  );
}

/** The schemas of all answers to an operation. */
function answersOf(document: SpecDocument, { operation }: OperationView): Schema[] {
  return Object.values(operation.responses ?? {}).flatMap((response) =>
    Object.values(resolveReference<Response>(document, response).content ?? {}).flatMap(
      ({ schema }) => schema ?? [],
    ),
  );
}

/** Whether the code of an answer says that the call failed: then the fields of a success may be missing. */
function isFailure(document: SpecDocument, { operation }: OperationView, example: Example): boolean {
  const { code = [], success = [] } = operation['x-envelope'] ?? document['x-envelope'] ?? {};
  const field = code.find((name) => Object.hasOwn(example, name));
  return field !== undefined && !success.includes(String(example[field]));
}

/** A vendor's own example may break the vendor's own table: the README of the examples says so of it. */
function isKnownAsWrong(vendor: string, file: string): boolean {
  const readme = readFileSync(join(repositoryRoot, 'specs', vendor, 'examples/README.md'), 'utf8');
  const paragraph = readme.split('\n\n').find((text) => text.startsWith(`\`${file}\``)) ?? '';
  return paragraph.replace(/\s+/g, ' ').includes('does not validate');
}

describe('the examples beside the documents', () => {
  for (const { vendor, document, examples } of readSpecs(repositoryRoot)) {
    const asCalled = withOptionalClientFields(withJsonContent(document));
    const fitsCall = oracle(asCalled.components?.schemas ?? {});
    const fits = oracle(document.components?.schemas ?? {});
    const read = (file: string) =>
      JSON.parse(readFileSync(join(repositoryRoot, 'specs', vendor, 'examples', file), 'utf8')) as Example;
    const viewOf = (views: readonly OperationView[], file: string): OperationView => {
      const view = views.find(({ id }) => id === file.split('.')[0]);
      if (!view) throw new Error(`${file} is of no operation or webhook`);
      return view;
    };
    const files = (kind: string) => examples.filter((file) => file.endsWith(`.${kind}.json`));

    test.each(files('request'))(`${vendor} %s is what a caller may pass`, (file) => {
      const isSound = requestFits(fitsCall, viewOf(listOperations(asCalled), file), read(file));
      expect(isSound).toBe(!isKnownAsWrong(vendor, file));
    });

    test.each(files('response'))(`${vendor} %s is an answer as documented`, (file) => {
      const example = read(file);
      const view = viewOf(listOperations(document), file);
      if (answersOf(document, view).some((schema) => fits(schema, example))) return;
      expect(isFailure(document, view, example)).toBe(true);
      const shape = view.response && evaluateShapes(document, { shape: view.response.schema }).shape;
      const findings = shape ? findDrift(shape, example) : [];
      expect(findings.filter(({ kind }) => kind !== 'missing_field')).toEqual([]);
    });

    const webhooks = files('webhook');
    if (webhooks.length > 0)
      test.each(webhooks)(`${vendor} %s is what the vendor sends`, (file) => {
        const { body } = viewOf(listWebhooks(document), file);
        expect(body && fits(body.schema, read(file))).toBe(true);
      });
  }
});
