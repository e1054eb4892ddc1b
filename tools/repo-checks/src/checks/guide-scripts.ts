import { posix } from 'node:path';
import type { Check } from '../check.js';
import { listGuides } from '../guides/read-guide.js';
import { scriptsOf } from '../guides/script-of.js';
import type { Tree } from '../tree.js';
import type { Manifest } from '../workspace-package.js';

/** Every script that a guide tells its reader to run exists, at the root or beside the guide. */
export const guideScripts: Check = (tree) =>
  listGuides(tree).flatMap(({ file, code, commands }) => {
    const scripts = { ...readScripts(tree, '.'), ...readScripts(tree, posix.dirname(file)) };
    return [...code.filter(({ text }) => /^p?npm\s/.test(text)), ...commands]
      .flatMap(({ line, text }) => scriptsOf(text).map((script) => ({ line, script })))
      .filter(({ script }) => !(script in scripts))
      .map(({ line, script }) => ({
        file,
        line,
        reason: `runs the script "${script}", which does not exist`,
      }));
  });

function readScripts(tree: Tree, folder: string): NonNullable<Manifest['scripts']> {
  const manifest = posix.join(folder, 'package.json');
  return tree.has(manifest) ? ((JSON.parse(tree.read(manifest)) as Manifest).scripts ?? {}) : {};
}
