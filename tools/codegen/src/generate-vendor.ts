import { clientFile } from './files/client-file.js';
import { documentFile, documentPath } from './files/document-file.js';
import { errorCodesFile } from './files/error-codes-file.js';
import { errorsFile } from './files/errors-file.js';
import { listChecksFile } from './files/list-checks-file.js';
import { operationsFile } from './files/operations-file.js';
import { pickFile } from './files/pick-file.js';
import { responsesFile } from './files/responses-file.js';
import { schemaFile } from './files/schema-file.js';
import { validatorsFile } from './files/validators-file.js';
import { valuesFile } from './files/values-file.js';
import { webhooksFile } from './files/webhooks-file.js';
import { generatedHeader } from './print/generated-header.js';
import type { ExampleRequests } from './reference/examples.js';
import { referencePage } from './reference/reference-page.js';
import { withOptionalClientFields } from './spec/optional-client-fields.js';
import type { Spec } from './spec/parse-spec.js';
import { withJsonContent } from './spec/with-json-content.js';
import { withStandings } from './spec/with-standings.js';

/** Contents of generated files, by path from the root of the repository. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Makes all files of one vendor, in memory. The same input gives the same bytes, at any time and on any machine. */
export async function generateVendor(spec: Spec, examples: ExampleRequests): Promise<GeneratedFiles> {
  if (spec.faults[0]) throw new Error(`${spec.file}:${spec.faults[0].line} ${spec.faults[0].reason}`);
  const asSent: Spec = { ...spec, document: withJsonContent(spec.document) };
  const asCalled: Spec = {
    ...spec,
    document: withOptionalClientFields(withJsonContent(withStandings(spec.document))),
  };
  const sources: Readonly<Record<string, string | undefined>> = {
    'schema.gen.ts': await schemaFile(asCalled.document),
    'operations.gen.ts': operationsFile(spec),
    'client.gen.ts': clientFile(asCalled),
    'validators.gen.ts': validatorsFile(asSent),
    'list-checks.gen.ts': listChecksFile(spec),
    'pick.gen.ts': pickFile(spec),
    'responses.gen.ts': responsesFile(spec),
    'errors.gen.ts': errorsFile(spec),
    'error-codes.gen.ts': errorCodesFile(spec),
    'webhooks.gen.ts': webhooksFile(spec),
    'values.gen.ts': valuesFile(spec),
  };
  const files = Object.entries(sources).flatMap(([name, source]): [string, string][] =>
    source === undefined
      ? []
      : [[`packages/${spec.vendor}/src/generated/${name}`, `${generatedHeader(spec)}\n${source}`]],
  );
  return new Map([
    ...files,
    [documentPath(spec.vendor), `${generatedHeader(spec)}\n${documentFile(spec)}`],
    [`packages/${spec.vendor}/REFERENCE.md`, referencePage(spec, examples)],
  ]);
}
