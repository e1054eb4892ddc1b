import { isDeepStrictEqual } from 'node:util';
import type { Check, Finding } from '../check.js';
import type { Tree } from '../tree.js';
import type { WorkspacePackage } from '../workspace-package.js';

const everyFile = ['README.md', 'LICENSE'];

const everyManifest: Readonly<Record<string, unknown>> = {
  license: 'Apache-2.0',
  type: 'module',
  engines: { node: '>=20.19' },
  // Packages of a scope are private unless they say this.
  publishConfig: { access: 'public' },
};

/** What a package of code says besides; data has no side effects to deny. */
const codeManifest: Readonly<Record<string, unknown>> = { sideEffects: false };

const packedData = ['CHANGELOG.md'];
/** No sources: what a vendor's package installs is to stay small, and what is built reads well. */
const packedCode = [...packedData, 'dist'];

/** Every published package has the same shape, so that knowing one is knowing all. */
export const publishedPackages: Check = (tree) =>
  tree.packages
    .filter(({ manifest }) => !manifest.private)
    .flatMap((published) => [...judgeFiles(tree, published), ...judgeManifest(tree, published)]);

function judgeFiles(tree: Tree, { folder }: WorkspacePackage): Finding[] {
  const missing = everyFile
    .map((name) => `${folder}/${name}`)
    .filter((file) => !tree.has(file))
    .map((file) => ({ file, reason: 'missing: every published package has one' }));
  const licence = `${folder}/LICENSE`;
  const differs = tree.has(licence) && tree.has('LICENSE') && tree.read(licence) !== tree.read('LICENSE');
  return [
    ...missing,
    ...(differs ? [{ file: licence, reason: 'differs from the LICENSE of the workspace' }] : []),
  ];
}

function judgeManifest(tree: Tree, { folder, manifest }: WorkspacePackage): Finding[] {
  const hasCode = tree.has(`${folder}/src`);
  const expected = {
    name: `@outdial/${folder.split('/').at(-1)}`,
    ...everyManifest,
    ...(hasCode ? codeManifest : {}),
  };
  const files = (manifest.files ?? []) as readonly string[];
  const reasons = [
    ...Object.entries(expected)
      .filter(([field, value]) => !isSubset(value, manifest[field]))
      .map(([field, value]) => `"${field}" must be ${JSON.stringify(value)}`),
    ...(manifest.description ? [] : ['"description" is missing']),
    ...(hasCode ? packedCode : packedData)
      .filter((pattern) => !files.includes(pattern))
      .map((pattern) => `"files" must list ${JSON.stringify(pattern)}`),
  ];
  return reasons.map((reason) => ({ file: `${folder}/package.json`, reason }));
}

/** Equal, or an object that has every field of `expected` and perhaps more. */
function isSubset(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== 'object' || typeof actual !== 'object' || !expected || !actual)
    return expected === actual;
  return isDeepStrictEqual({ ...actual, ...expected }, actual);
}
