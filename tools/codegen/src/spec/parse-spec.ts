import { createHash } from 'node:crypto';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { fromPointer } from './json-pointer.js';
import type { SpecDocument } from './spec-document.js';

/** One vendor's document, as read. */
export interface Spec {
  readonly vendor: string;
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** First 16 hex digits of the SHA-256 of the file. */
  readonly hash: string;
  readonly document: SpecDocument;
  /** Names of the files in the folder of examples beside the document. */
  readonly examples: readonly string[];
  /** Faults of the YAML itself, such as a key that stands twice. */
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
  /** Line in the file where the value of a JSON pointer begins, counted from 1. */
  readonly lineOf: (pointer: string) => number | undefined;
}

/** Reads a document; faults of the YAML are collected, not thrown. */
export function parseSpec(vendor: string, file: string, text: string, examples: readonly string[] = []): Spec {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  return {
    vendor,
    file,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 16),
    document: yaml.toJS() as SpecDocument,
    examples,
    faults: yaml.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      reason: error.message.split('\n')[0] ?? error.code,
    })),
    lineOf: (pointer) => lineOf(yaml, lines, pointer),
  };
}

function lineOf(yaml: Document, lines: LineCounter, pointer: string): number | undefined {
  const keys = fromPointer(pointer);
  for (let depth = keys.length; depth >= 0; depth -= 1) {
    const node = yaml.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
