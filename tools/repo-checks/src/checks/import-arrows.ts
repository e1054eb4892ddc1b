import { posix } from 'node:path';
import type { Check, Finding } from '../check.js';
import { arrows } from '../imports/arrows.js';
import { isExported } from '../imports/is-exported.js';
import { type Import, listImports } from '../imports/list-imports.js';
import { packageOf } from '../imports/package-of.js';
import { listSourceFiles, type SourceFile } from '../source-files.js';
import type { Tree } from '../tree.js';
import type { WorkspacePackage } from '../workspace-package.js';

/** Every import follows the arrow table and enters another package by its front door. */
export const importArrows: Check = (tree) => [
  ...tree.packages
    .filter(({ role }) => arrows[role] === undefined)
    .map(({ folder, role }) => ({
      file: `${folder}/package.json`,
      reason: `no row for "${role}" in the arrow table of tools/repo-checks/src/imports/arrows.ts`,
    })),
  ...listSourceFiles(tree).flatMap((source) =>
    listImports(source).flatMap((imported) => {
      const reason = judge(tree, source, imported);
      return reason === undefined
        ? []
        : [{ file: source.file, line: imported.line, reason } satisfies Finding];
    }),
  ),
];

function judge(tree: Tree, source: SourceFile, imported: Import): string | undefined {
  const { specifier } = imported;
  if (specifier.startsWith('.')) return judgePath(source, specifier);
  const target = tree.packages.find(({ name }) => name === packageOf(specifier));
  if (target === undefined || source.owner === undefined || target === source.owner) return undefined;
  return judgeArrow(source, source.owner, target, imported) ?? judgeEntry(target, specifier);
}

function judgePath({ file, owner }: SourceFile, specifier: string): string | undefined {
  const home = owner?.folder ?? posix.dirname(file);
  const target = posix.join(posix.dirname(file), specifier);
  if (target.startsWith(`${home}/`) || (owner === undefined && target.startsWith('tools/'))) return undefined;
  return `${specifier} leaves ${home}: import the other package by its name`;
}

function judgeArrow(
  { isTest }: SourceFile,
  { role }: WorkspacePackage,
  target: WorkspacePackage,
  { specifier, typeOnly }: Import,
): string | undefined {
  const { runtime = [], types = [], tests = [] } = arrows[role] ?? {};
  const allowed = [...runtime, ...(typeOnly ? types : []), ...(isTest ? tests : [])];
  if (allowed.includes(target.role)) return undefined;
  if (types.includes(target.role)) return `${role} may import ${specifier} with "import type" only`;
  return `${role} must not import ${specifier}: no arrow leads from ${role} to ${target.role}`;
}

/** Only what `exports` names is public; anything deeper may move without notice. */
function judgeEntry({ name, manifest }: WorkspacePackage, specifier: string): string | undefined {
  const entry = `.${specifier.slice(name.length)}`;
  const isPublic = Object.keys(manifest.exports ?? {}).some((line) => isExported(line, entry));
  return isPublic ? undefined : `${specifier} is not in the exports of ${name}`;
}
