import { droppable } from '../print/droppable.js';
import { list } from '../print/list.js';
import { listOperations } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import { SchemaConstants } from '../zod/schema-constants.js';
import { parametersSchema } from './parameters-schema.js';

/**
 * Writes the validators of everything that can be sent, with one constant per schema in use and one per operation. Each
 * constant is made by a call that bundlers may drop, so that a bundle holds those of the operations in use only.
 */
export function validatorsFile(spec: Spec): string {
  const constants = new SchemaConstants(spec);
  const views = listOperations(spec.document).map((view) => {
    const parameters = parametersSchema(view);
    const parts = [
      ...(parameters ? [`parameters: ${constants.emit(parameters, `${view.pointer}/parameters`)}`] : []),
      ...(view.body ? [`body: ${constants.emit(view.body.schema, `${view.pointer}/requestBody`)}`] : []),
    ];
    const expression = droppable(list('{', parts, '}', ' '));
    return { id: view.id, text: `export const ${view.id}Validators: OperationValidators = ${expression};\n` };
  });
  const members = views.map(({ id }) => `${id}: ${id}Validators`);
  const table = `/** What an operation's path and query parameters, and its body, must be. */\nexport const validators = ${list('{', members, '}', ' ')};\n`;
  return [
    `import type { OperationValidators } from '@outdial/core';\n${constants.imports()}`,
    ...constants.declarations(),
    ...views.map(({ text }) => text),
    table,
  ].join('\n');
}
