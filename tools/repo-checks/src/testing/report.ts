import type { Check } from '../check.js';
import { type Files, plantTree } from './plant-tree.js';

/** What a check says about a tree of these files, one line per finding: `file:line reason`. */
export function report(check: Check, files: Files): readonly string[] {
  return check(plantTree(files)).map(
    ({ file, line, reason }) => `${line === undefined ? file : `${file}:${line}`} ${reason}`,
  );
}
