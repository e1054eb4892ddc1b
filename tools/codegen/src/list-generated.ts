import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documentPath } from './files/document-file.js';

// Only the generator writes into the folder src/generated and the file REFERENCE.md of a package.
/** Paths, from the root of a repository, of everything generated, or of what is some vendors'. */
export function listGenerated(root: string, vendors: readonly string[] = []): string[] {
  const packages = join(root, 'packages');
  if (!existsSync(packages)) return [];
  return readdirSync(packages)
    .flatMap((name) => [
      ...filesBelow(root, `packages/${name}/src/generated`),
      ...(existsSync(join(packages, name, 'REFERENCE.md')) ? [`packages/${name}/REFERENCE.md`] : []),
    ])
    .filter((path) => vendors.length === 0 || vendors.some((vendor) => isOf(vendor, path)))
    .sort();
}

function isOf(vendor: string, path: string): boolean {
  return path.startsWith(`packages/${vendor}/`) || path === documentPath(vendor);
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesBelow(root, path) : [path];
  });
}
