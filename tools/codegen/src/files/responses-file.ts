import { list } from '../print/list.js';
import { ShapeConstants } from '../shapes/shape-constants.js';
import { listOperations, listWebhooks, type OperationView } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';

/** Writes what answers and webhooks look like, as data for reports of drift: one constant per schema, answer and webhook. */
export function responsesFile({ document }: Spec): string {
  const constants = new ShapeConstants(document);
  const answers = listOperations(document).flatMap(({ id, response }) =>
    response ? [declaration(id, constants.print(response.schema))] : [],
  );
  const webhooks = listWebhooks(document).flatMap(({ id, body }: OperationView) =>
    body ? [declaration(id, constants.print(body.schema))] : [],
  );
  return [
    `import type { Shape } from '@outdial/core';\n`,
    ...constants.declarations(),
    ...[...answers, ...webhooks].map(({ text }) => text),
    table('responseShapes', 'What each operation answers when it succeeds.', answers),
    ...(webhooks.length > 0 ? [table('webhookShapes', 'What each webhook holds.', webhooks)] : []),
  ].join('\n');
}

interface Declaration {
  readonly id: string;
  readonly text: string;
}

function declaration(id: string, shape: string): Declaration {
  return { id, text: `export const ${id}Shape: Shape = ${shape};\n` };
}

function table(name: string, comment: string, declarations: readonly Declaration[]): string {
  const members = declarations.map(({ id }) => `${id}: ${id}Shape`);
  return `/** ${comment} */\nexport const ${name}: Readonly<Record<string, Shape>> = ${list('{', members, '}', ' ')};\n`;
}
