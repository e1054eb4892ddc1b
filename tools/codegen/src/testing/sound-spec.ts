import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { fromPointer } from '../spec/json-pointer.js';
import { parseSpec, type Spec } from '../spec/parse-spec.js';

const text = readFileSync(new URL('./fixtures/sound.yaml', import.meta.url), 'utf8');

/** One thing to change in the sound document: a new value at a pointer, or nothing there any more. */
export interface Change {
  readonly at: string;
  readonly to: unknown;
}

/** A small document of an invented vendor in which everything is right, after some changes. */
export function soundSpec(...changes: readonly Change[]): Spec {
  const document = parseDocument(text);
  for (const { at, to } of changes) {
    if (to === undefined) document.deleteIn(fromPointer(at));
    else document.setIn(fromPointer(at), document.createNode(to));
  }
  return parseSpec('bellhop', 'specs/bellhop/openapi.yaml', changes.length === 0 ? text : document.toString());
}

/** The text of the sound document. */
export const soundText = text;
