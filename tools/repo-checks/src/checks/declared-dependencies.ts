import type { Check, Finding } from '../check.js';
import { arrows } from '../imports/arrows.js';
import { type Import, listImports } from '../imports/list-imports.js';
import { packageOf } from '../imports/package-of.js';
import { listSourceFiles } from '../source-files.js';
import type { Tree } from '../tree.js';
import type { Manifest, WorkspacePackage } from '../workspace-package.js';

interface Use extends Import {
  readonly file: string;
  readonly isTest: boolean;
  readonly package: string;
}

/** What a package imports it declares, and what it declares of this workspace it imports. */
export const declaredDependencies: Check = (tree) => {
  const workspaceTools = Object.keys(
    (JSON.parse(tree.read('package.json')) as Manifest).devDependencies ?? {},
  );
  return tree.packages.flatMap((owner) => {
    const uses = usesOf(tree, owner);
    return [
      ...undeclared(owner, uses, workspaceTools),
      ...unused(tree, owner, uses),
      ...unpinned(tree, owner),
    ];
  });
};

function usesOf(tree: Tree, owner: WorkspacePackage): readonly Use[] {
  return listSourceFiles(tree)
    .filter((source) => source.owner === owner)
    .flatMap((source) =>
      listImports(source).map((imported) => ({
        ...imported,
        file: source.file,
        isTest: source.isTest,
        package: packageOf(imported.specifier) ?? owner.name,
      })),
    )
    .filter((use) => use.package !== owner.name);
}

/** By role: what the build writes into the package, so that nobody has to install it. */
const writtenInto: Readonly<Record<string, readonly string[]>> = { core: ['openapi-fetch'] };

/** Published code may use only what an installer gets; tests and private packages also the workspace's own tools. */
function undeclared(
  { manifest, role }: WorkspacePackage,
  uses: readonly Use[],
  tools: readonly string[],
): Finding[] {
  const { dependencies, peerDependencies, devDependencies } = manifest;
  const installed = new Set([
    ...Object.keys({ ...dependencies, ...peerDependencies }),
    ...(writtenInto[role] ?? []).filter((name) => name in (devDependencies ?? {})),
  ]);
  const present = new Set([...installed, ...Object.keys(devDependencies ?? {}), ...tools]);
  return uses
    .filter((use) => !(use.isTest || manifest.private ? present : installed).has(use.package))
    .map(({ file, line, package: name }) => ({
      file,
      line,
      reason: `imports ${name}, which its package.json does not declare`,
    }));
}

function unused(tree: Tree, owner: WorkspacePackage, uses: readonly Use[]): Finding[] {
  const { dependencies = {}, peerDependencies = {}, devDependencies = {} } = owner.manifest;
  const installed = { ...dependencies, ...peerDependencies };
  const inCode = new Set(uses.filter((use) => !use.isTest).map((use) => use.package));
  const anywhere = new Set(uses.map((use) => use.package));
  const { madeFrom = [] } = arrows[owner.role] ?? {};
  const judge = (name: string): string | undefined => {
    const target = tree.packages.find((other) => other.name === name);
    if (target === undefined || inCode.has(name) || madeFrom.includes(target.role)) return undefined;
    if (!anywhere.has(name)) return 'never imported';
    return name in installed && !owner.manifest.private ? 'only tests import it' : undefined;
  };
  return Object.keys({ ...installed, ...devDependencies }).flatMap((name) => {
    const reason = judge(name);
    return reason === undefined
      ? []
      : [{ file: `${owner.folder}/package.json`, reason: `declares ${name}: ${reason}` }];
  });
}

/** A range of our own would let the workspace test one version and the release depend on another. */
function unpinned(tree: Tree, { folder, manifest }: WorkspacePackage): Finding[] {
  const { dependencies, peerDependencies, devDependencies } = manifest;
  return [dependencies, peerDependencies, devDependencies]
    .flatMap((group) => Object.entries(group ?? {}))
    .filter(([name]) => tree.packages.some((other) => other.name === name))
    .filter(([, range]) => !range.startsWith('workspace:'))
    .map(([name]) => ({ file: `${folder}/package.json`, reason: `${name}: declare it as "workspace:^"` }));
}
