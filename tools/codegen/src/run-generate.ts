import { findDrift } from './find-drift.js';
import { generateAll } from './generate-all.js';

export interface Run {
  /** Root of the repository whose specs are read. */
  readonly root: string;
  /** The vendors to generate; all when none is named. */
  readonly vendors?: readonly string[];
  /** Only tell what is not up to date. */
  readonly check: boolean;
  readonly print: (line: string) => void;
}

/** Generates or checks, and returns the exit code. */
export async function runGenerate({ root, vendors = [], check, print }: Run): Promise<number> {
  if (!check) {
    for (const { vendor, files, standings } of await generateAll(root, root, vendors)) {
      print(`${vendor}: ${files} files; ${standings}`);
    }
    return 0;
  }
  const drift = await findDrift(root, vendors);
  for (const { path, state } of drift) print(`${state.padEnd(7)} ${path}`);
  print(
    drift.length > 0
      ? `${drift.length} generated files are not as the specs have it. Fix: npm run generate`
      : 'Everything generated is up to date.',
  );
  return drift.length > 0 ? 1 : 0;
}
