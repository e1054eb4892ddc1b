import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPackages, type WorkspacePackage } from './workspace-package.js';

/** The repository as the checks see it: what git tracks, and what it would track after `git add`. */
export interface Tree {
  readonly root: string;
  /** Paths from the root, sorted. */
  readonly files: readonly string[];
  readonly packages: readonly WorkspacePackage[];
  read(file: string): string;
  /** Whether a file or a folder of this path is part of the tree. */
  has(path: string): boolean;
}

/** Reads the tree of the git checkout in `root`. Throws when `root` is none. */
export function openTree(root: string): Tree {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = [...new Set(listed.split('\0'))].filter((file) => file && existsSync(join(root, file))).sort();
  const paths = new Set(files.flatMap(withFolders));
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return { root, files, packages: listPackages(files, read), read, has: (path) => paths.has(path) };
}

/** `a/b/c.ts` → `a`, `a/b`, `a/b/c.ts`. */
function withFolders(file: string): string[] {
  const segments = file.split('/');
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
