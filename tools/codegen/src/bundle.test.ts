import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { camelCase } from './spec/camel-case.js';
import { listOperations, type OperationView } from './spec/list-operations.js';
import { schemasWithin } from './spec/list-schemas.js';
import { readSpecs } from './spec/read-specs.js';
import { resolveReference } from './spec/resolve-reference.js';
import type { Schema } from './spec/schema.js';
import type { SpecDocument } from './spec/spec-document.js';
import { withJsonContent } from './spec/with-json-content.js';
import { repositoryRoot } from './testing/repository-root.js';

/** What a bundler leaves of a generated file when one of its constants is imported; names stay readable. */
async function bundle(vendor: string, file: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${name} } from './${file}.gen.ts';`,
      resolveDir: join(repositoryRoot, 'packages', vendor, 'src/generated'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
  });
  return outputFiles[0]?.text ?? '';
}

/** The constants of the schemas that an operation's requests can hold. */
function constantsOf(document: SpecDocument, { parameters, body }: OperationView): string[] {
  const names = new Set<string>();
  const visit = (root: Schema): void => {
    for (const { schema } of schemasWithin(root, '')) {
      const name = schema.$ref?.split('/').at(-1);
      if (name === undefined || names.has(name)) continue;
      names.add(name);
      visit(resolveReference<Schema>(document, schema));
    }
  };
  for (const { schema, in: place } of parameters) if (place === 'path' || place === 'query') visit(schema);
  if (body) visit(body.schema);
  return [...names].map((name) => `${camelCase(name)}Schema`).sort();
}

describe('a bundle of one operation', () => {
  for (const { vendor, document } of readSpecs(repositoryRoot)) {
    const sent = withJsonContent(document);
    const views = listOperations(sent);

    test(`of ${vendor} holds the validators of its own schemas only`, async () => {
      for (const view of views) {
        const text = await bundle(vendor, 'validators', `${view.id}Validators`);
        const kept = [...text.matchAll(/^var (\w+Schema) = /gm)].map(([, name]) => name);
        expect(kept.sort(), view.id).toEqual(constantsOf(sent, view));
      }
    });

    test(`of ${vendor} holds its own row, and no words about codes`, async () => {
      for (const { id } of views) {
        const text = await bundle(vendor, 'pick', id);
        const rows = [...text.matchAll(/^ {2}id: "(\w+)"/gm)].map(([, name]) => name);
        expect(rows).toEqual([id]);
        expect(text).not.toContain('meaning:');
      }
    });
  }
});
