import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages of a checkout that are published, with their folders and manifests, sorted by name. */
export function listPublicPackages(repository) {
  const folders = [
    'specs',
    ...readdirSync(join(repository, 'packages')).map((name) => join('packages', name)),
  ];
  return folders
    .map((name) => join(repository, name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private)
    .sort((one, other) => one.manifest.name.localeCompare(other.manifest.name));
}
