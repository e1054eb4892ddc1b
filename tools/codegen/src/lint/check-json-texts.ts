import { listSchemas } from '../spec/list-schemas.js';
import { receivedSchemas, sentSchemas } from '../spec/reachable-schemas.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { typesOf } from '../zod/types-of.js';
import type { Finding } from './finding.js';

/** A JSON text of a request is what it holds, one of an answer stays text: a schema cannot be both. */
export function checkJsonTexts(document: SpecDocument): Finding[] {
  const sent = sentSchemas(document);
  const received = receivedSchemas(document);
  return listSchemas(document).flatMap(({ schema, pointer }) => {
    if (!schema.contentSchema || !sent.has(schema)) return [];
    const place = `${pointer}/contentSchema`;
    if (received.has(schema))
      return [{ pointer: place, reason: 'a JSON text that is sent and received needs a schema for each' }];
    return typesOf(schema)?.join() === 'string'
      ? []
      : [{ pointer: place, reason: 'a JSON text that is sent has type: string and no other' }];
  });
}
