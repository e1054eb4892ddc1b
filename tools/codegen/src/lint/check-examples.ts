import { listOperations, listWebhooks, type OperationView } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import type { Finding } from './finding.js';

const form = /^(?<name>[^.]+)\.[^.]+\.(?<kind>request|response|webhook)\.json$/;

/** Every operation has an example request and response, every webhook an example body, and no example is of something else. */
export function checkExamples({ document, examples }: Spec): Finding[] {
  const operations = listOperations(document);
  const webhooks = listWebhooks(document);
  const names = new Set(
    examples.flatMap((file) => {
      const { name, kind } = form.exec(file)?.groups ?? {};
      return name && kind ? [`${name} ${kind}`] : [];
    }),
  );
  return [
    ...operations.flatMap((view) => [...missing(view, 'request', names), ...missing(view, 'response', names)]),
    ...webhooks.flatMap((view) => missing(view, 'webhook', names)),
    ...examples.flatMap((file) => strayFindings(file, operations, webhooks)),
  ];
}

function missing({ id, pointer }: OperationView, kind: string, names: ReadonlySet<string>): Finding[] {
  return names.has(`${id} ${kind}`)
    ? []
    : [{ pointer, reason: `there is no example ${id}.<case>.${kind}.json` }];
}

/** A file of another form, such as a README or an answer in XML, may be anything. */
function strayFindings(
  file: string,
  operations: readonly OperationView[],
  webhooks: readonly OperationView[],
): Finding[] {
  if (!file.endsWith('.json')) return [];
  const { name, kind } = form.exec(file)?.groups ?? {};
  const views = kind === 'webhook' ? webhooks : operations;
  return views.some(({ id }) => id === name)
    ? []
    : [{ pointer: '', reason: `examples/${file} is an example of no operation or webhook` }];
}
