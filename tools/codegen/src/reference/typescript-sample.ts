import { literal } from '../print/literal.js';
import { listOperations, type OperationView } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import { pascalCase } from '../spec/pascal-case.js';
import type { ExampleRequest } from './examples.js';
import { withoutClientFields } from './without-client-fields.js';

/** A call of an operation with the vendor's package, as a code block. */
export function typescriptSample(
  { vendor, document }: Spec,
  view: OperationView,
  example: ExampleRequest,
): string {
  const create = `create${pascalCase(vendor)}Client`;
  const accountFields = listOperations(document)
    .flatMap(({ parameters }) => parameters)
    .filter(
      (parameter) =>
        parameter.in === 'path' && parameter['x-filled-by'] && parameter.schema.const === undefined,
    );
  // A templated address is one that every installation has for itself.
  const needsAddress = !document.servers?.[0] || document.servers[0].url.includes('{');
  const address = needsAddress ? ['baseUrl'] : [];
  const settings = new Set([...address, ...accountFields.map(({ name }) => name), 'credentials']);
  const input = withoutClientFields(document, view, example);
  const argument = Object.keys(input).length > 0 ? literal(input) : '';
  return [
    '```ts',
    `import { ${create} } from '@outdial/${vendor}';`,
    '',
    `const client = ${create}({ ${[...settings].join(', ')} });`,
    `const { data, requestId } = await client.${view.id}(${argument});`,
    '```',
  ].join('\n');
}
