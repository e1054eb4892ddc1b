import { isDeepStrictEqual } from 'node:util';
import type { Check, Finding } from '../check.js';
import { globSource } from '../glob-source.js';
import type { Tree } from '../tree.js';
import type { WorkspacePackage } from '../workspace-package.js';

/** What a published package offers by name, its entry points and programs, comes from a file that exists. */
export const packageExports: Check = (tree) =>
  tree.packages
    .filter(({ manifest }) => !manifest.private)
    .flatMap((published) => [
      ...judgeManifestEntry(published),
      ...Object.entries(published.manifest.exports ?? {}).flatMap(([entry, target]) => {
        const reason =
          typeof target === 'string'
            ? judgeDataEntry(tree, published, target)
            : judgeCodeEntry(tree, published, target);
        return reason === undefined ? [] : [atEntry(published, entry, reason)];
      }),
      ...judgePublishedExports(published),
      ...judgePrograms(tree, published),
    ]);

function atEntry({ folder }: WorkspacePackage, entry: string, reason: string): Finding {
  return { file: `${folder}/package.json`, reason: `"exports" of "${entry}": ${reason}` };
}

/** Tools read a dependency's package.json by name; without this line Node refuses. */
function judgeManifestEntry(published: WorkspacePackage): Finding[] {
  return published.manifest.exports?.['./package.json']
    ? []
    : [atEntry(published, './package.json', 'missing')];
}

function judgeDataEntry(tree: Tree, { folder }: WorkspacePackage, target: string): string | undefined {
  const pattern = new RegExp(`^${globSource(`${folder}/${target.slice(2)}`)}$`);
  return tree.files.some((file) => pattern.test(file)) ? undefined : `${target} does not exist`;
}

/** Conditions are tried in order: ours for running on source, then types, then the code. */
function judgeCodeEntry(
  tree: Tree,
  { folder }: WorkspacePackage,
  target: Readonly<Record<string, string>>,
): string | undefined {
  const source = target['@outdial/source'] ?? '';
  const built = source.replace('./src/', './dist/').replace(/\.ts$/, '');
  const expected = [
    ['@outdial/source', source],
    ['types', `${built}.d.ts`],
    ['default', `${built}.js`],
  ];
  if (!isDeepStrictEqual(Object.entries(target), expected))
    return 'must be @outdial/source, types and default, in this order and of one file';
  return tree.has(`${folder}/${source.slice(2)}`) ? undefined : `${source} does not exist`;
}

/** Sources are not published, so the published entries are the same without the condition for running on source. */
function judgePublishedExports({ folder, manifest }: WorkspacePackage): Finding[] {
  const { exports = {}, publishConfig } = manifest;
  const expected = Object.fromEntries(
    Object.entries(exports).map(([entry, target]) => {
      if (typeof target === 'string') return [entry, target];
      const { '@outdial/source': _, ...published } = target;
      return [entry, published];
    }),
  );
  const { exports: published = exports } = (publishConfig ?? {}) as { exports?: unknown };
  if (isDeepStrictEqual(published, expected)) return [];
  const reason = '"publishConfig.exports" must be "exports" without "@outdial/source"';
  return [{ file: `${folder}/package.json`, reason }];
}

/** A bin names a built file: its source must exist and start as a program. */
function judgePrograms(tree: Tree, { folder, manifest }: WorkspacePackage): Finding[] {
  const { bin = manifest.bin } = (manifest.publishConfig ?? {}) as { bin?: unknown };
  return Object.entries((bin ?? {}) as Readonly<Record<string, string>>).flatMap(([name, target]) => {
    const source = `${folder}/${target.replace('./dist/', 'src/').replace(/\.js$/, '.ts')}`;
    if (tree.has(source) && tree.read(source).startsWith('#!/usr/bin/env node\n')) return [];
    return [{ file: source, reason: `the program "${name}" must exist and start with #!/usr/bin/env node` }];
  });
}
