import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openTree, type Tree } from '../tree.js';

/** File → its text, or what its JSON says. */
export type Files = Readonly<Record<string, unknown>>;

/** A git checkout of these files in the temporary folder, removed when the test ends. */
export function plantTree(files: Files): Tree {
  const root = mkdtempSync(join(tmpdir(), 'outdial-check-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  for (const [file, content] of Object.entries({ 'package.json': {}, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return openTree(root);
}
