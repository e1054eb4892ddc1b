import { posix } from 'node:path';
import type { Check, Finding } from '../check.js';
import { findCycles } from '../imports/find-cycles.js';
import { listImports } from '../imports/list-imports.js';
import { listSourceFiles, type SourceFile } from '../source-files.js';
import type { Tree } from '../tree.js';

/**
 * No package depends on itself by way of others, and a published one loads whichever of its files comes first. (Tools may
 * spread one recursion over files: they have one way in.)
 */
export const importCycles: Check = (tree) => [
  ...report(packageGraph(tree), (folder) => `${folder}/package.json`),
  ...report(fileGraph(tree), (file) => file),
];

function report(graph: ReadonlyMap<string, readonly string[]>, fileOf: (node: string) => string): Finding[] {
  return findCycles(graph).map((cycle) => ({
    file: fileOf(cycle[0] ?? ''),
    reason: `import cycle: ${[...cycle, cycle[0]].join(' → ')}`,
  }));
}

function packageGraph({ packages }: Tree): ReadonlyMap<string, readonly string[]> {
  const folders = new Map(packages.map(({ name, folder }) => [name, folder]));
  return new Map(
    packages.map(({ folder, manifest: { dependencies, peerDependencies, devDependencies } }) => [
      folder,
      Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies }).flatMap(
        (name) => folders.get(name) ?? [],
      ),
    ]),
  );
}

/** Type-only imports are left out: they vanish, so they may point both ways. */
function fileGraph(tree: Tree): ReadonlyMap<string, readonly string[]> {
  return new Map(
    listSourceFiles(tree)
      .filter(({ owner }) => owner && !owner.manifest.private)
      .map((source) => [
        source.file,
        listImports(source)
          .filter(({ typeOnly, specifier }) => !typeOnly && specifier.startsWith('.'))
          .map(({ specifier }) => resolvePath(source, specifier)),
      ]),
  );
}

/** TypeScript names its neighbours by the name they will have: `./a.js` is `a.ts` here. */
function resolvePath({ file }: SourceFile, specifier: string): string {
  const path = posix.join(posix.dirname(file), specifier);
  return file.endsWith('ts') ? path.replace(/\.js$/, '.ts') : path;
}
