import { posix } from 'node:path';
import type { Check } from '../check.js';
import { findPath } from '../guides/find-path.js';
import { listGuides } from '../guides/read-guide.js';

/** Every path of this repository that a guide names exists. */
export const guidePaths: Check = (tree) =>
  listGuides(tree).flatMap(({ file, code, commands }) =>
    [...code, ...commands]
      .flatMap(({ line, text }) => text.split(/\s+/).map((word) => ({ line, word })))
      .filter(({ word }) => findPath(tree, posix.dirname(file), word) === false)
      .map(({ line, word }) => ({ file, line, reason: `names ${word}, which does not exist` })),
  );
