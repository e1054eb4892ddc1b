import { listOperations } from '../spec/list-operations.js';
import type { Parameter, SpecDocument } from '../spec/spec-document.js';
import type { Finding } from './finding.js';

/** The headers by which an operation says that it takes or gives compressed bodies are the client's, and say gzip. */
export function checkCompression(document: SpecDocument): Finding[] {
  return listOperations(document).flatMap(({ parameters, pointer }) =>
    parameters.filter(isOfCompression).flatMap(({ name, schema, 'x-filled-by': filledBy }) => {
      const says = schema.enum?.join() ?? schema.const;
      return filledBy === 'client' && says === 'gzip'
        ? []
        : [
            {
              pointer: `${pointer}/parameters`,
              reason: `${name} must have enum: [gzip] and x-filled-by: client`,
            },
          ];
    }),
  );
}

function isOfCompression({ name, in: place }: Parameter): boolean {
  return place === 'header' && /^(content|accept)-encoding$/i.test(name);
}
