import { list } from '../print/list.js';
import { propertyName } from '../print/property-name.js';
import { listOperations } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import { SchemaConstants } from '../zod/schema-constants.js';
import { parametersSchema } from './parameters-schema.js';

/** Writes the validators of everything that can be sent, with one constant per schema in use. */
export function validatorsFile(spec: Spec): string {
  const constants = new SchemaConstants(spec);
  const operations = listOperations(spec.document).flatMap((view) => {
    const parameters = parametersSchema(view);
    const parts = [
      ...(parameters ? [`parameters: ${constants.emit(parameters, `${view.pointer}/parameters`)}`] : []),
      ...(view.body ? [`body: ${constants.emit(view.body.schema, `${view.pointer}/requestBody`)}`] : []),
    ];
    return parts.length > 0 ? [`${propertyName(view.id)}: ${list('{', parts, '}', ' ')}`] : [];
  });
  const table = `/** What an operation's path and query parameters, and its body, must be. */\nexport const validators = ${list('{', operations, '}', ' ')};\n`;
  return [constants.imports(), ...constants.declarations(), table].join('\n');
}
