import type { Tree } from './tree.js';

/** One thing that is wrong. */
export interface Finding {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly line?: number;
  readonly reason: string;
}

/** Looks at the whole repository; an empty list means that all is well. */
export type Check = (tree: Tree) => readonly Finding[];
