import { isObject } from '../validation/is-object.js';
import { type SealedList, sealedList } from './sealed-list.js';

/** The JSON of plain data as texts, and the lists between them that were built ahead. No two texts follow each other. */
export function jsonPieces(value: unknown): (string | SealedList)[] {
  const pieces: (string | SealedList)[] = [''];
  addPieces(pieces, value);
  return pieces;
}

function addPieces(pieces: (string | SealedList)[], value: unknown): void {
  const list = sealedList(value);
  if (list !== undefined) pieces.push(list, '');
  else if (isObject(value)) addMembers(pieces, value);
  else addText(pieces, JSON.stringify(value));
}

function addMembers(pieces: (string | SealedList)[], members: Readonly<Record<string, unknown>>): void {
  let separator = '{';
  for (const [name, member] of Object.entries(members)) {
    if (member === undefined) continue;
    addText(pieces, `${separator}${JSON.stringify(name)}:`);
    addPieces(pieces, member);
    separator = ',';
  }
  addText(pieces, separator === '{' ? '{}' : '}');
}

/** The last piece is always a text. */
function addText(pieces: (string | SealedList)[], text: string): void {
  pieces[pieces.length - 1] += text;
}
