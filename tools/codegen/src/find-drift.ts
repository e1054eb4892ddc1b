import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateAll } from './generate-all.js';
import { listGenerated } from './list-generated.js';

/** A generated file that is not as the specs would have it. */
export interface Drift {
  readonly path: string;
  readonly state: 'changed' | 'missing' | 'extra';
}

/** Generates everything, or what is some vendors', anew into a temporary folder and compares the full set of files, both ways. */
export async function findDrift(root: string, vendors: readonly string[] = []): Promise<Drift[]> {
  const fresh = mkdtempSync(join(tmpdir(), 'outdial-generate-'));
  try {
    await generateAll(root, fresh, vendors);
    const wanted = new Set(listGenerated(fresh, vendors));
    const present = new Set(listGenerated(root, vendors));
    return [...new Set([...wanted, ...present])].sort().flatMap((path): Drift[] => {
      if (!present.has(path)) return [{ path, state: 'missing' }];
      if (!wanted.has(path)) return [{ path, state: 'extra' }];
      const isSame = readFileSync(join(fresh, path)).equals(readFileSync(join(root, path)));
      return isSame ? [] : [{ path, state: 'changed' }];
    });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
