import { docComment } from '../print/doc-comment.js';
import { indent } from '../print/indent.js';
import { literal } from '../print/literal.js';
import { propertyName } from '../print/property-name.js';
import { quote } from '../print/quote.js';
import { listWebhooks, type OperationView } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import { pascalCase } from '../spec/pascal-case.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { sourceSentence } from './source-sentence.js';

/** Writes what the vendor sends by itself: a type per webhook and how each is signed. Undefined when there is nothing. */
export function webhooksFile(spec: Spec): string | undefined {
  const views = listWebhooks(spec.document).filter(({ body }) => body);
  if (views.length === 0) return undefined;
  const table = Object.fromEntries(views.map((view) => [view.path, webhookRow(spec.document, view)]));
  return [
    `import type { webhooks as WebhookPaths } from './schema.gen.js';\n`,
    ...views.map((view) => webhookType(spec.document, view)),
    `/** The body of each webhook. */\nexport interface ${pascalCase(spec.vendor)}Webhooks {\n${views
      .map(({ path }) => indent(`${propertyName(path)}: ${pascalCase(path)};`))
      .join('\n')}\n}\n`,
    `/** How each webhook is signed, and where the address comes from that it is sent to. */\nexport const webhooks = ${literal(table)} as const;\n`,
  ].join('\n');
}

function webhookType(document: SpecDocument, { path, method, operation, body }: OperationView): string {
  const request = `WebhookPaths[${quote(path)}][${quote(method.toLowerCase())}]['requestBody']`;
  const type = `NonNullable<${request}>['content'][${quote(body?.mediaType ?? '')}]`;
  const comment = docComment([operation.summary, operation.description, sourceSentence(document, operation)]);
  return `${comment}\nexport type ${pascalCase(path)} = ${type};\n`;
}

function webhookRow(document: SpecDocument, { operation }: OperationView): object {
  return {
    signing: (operation['x-signing'] ?? document['x-signing'])?.schemes ?? [],
    delivery: (operation['x-delivery'] ?? []).map(({ operation: id, pointer, console: place }) => ({
      operation: id,
      pointer,
      console: place,
    })),
  };
}
