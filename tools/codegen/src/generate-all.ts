import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateVendor } from './generate-vendor.js';
import { listGenerated } from './list-generated.js';
import { countStandings, standingSummary } from './reference/count-standings.js';
import { readExampleRequests } from './reference/examples.js';
import { readSpecs } from './spec/read-specs.js';

/** What came of one vendor. */
export interface VendorSummary {
  readonly vendor: string;
  readonly files: number;
  /** How well the facts of the document are known, in words. */
  readonly standings: string;
}

/**
 * Reads the specs below `root` and writes everything made from them below `target`, where nothing generated before
 * stays behind. Only the packages of `vendors` are touched when any are named.
 */
export async function generateAll(
  root: string,
  target: string,
  vendors: readonly string[] = [],
): Promise<VendorSummary[]> {
  const summaries: VendorSummary[] = [];
  const written = new Set<string>();
  for (const spec of readSpecs(root, vendors)) {
    const examples = readExampleRequests(join(root, 'specs', spec.vendor, 'examples'));
    const files = await generateVendor(spec, examples);
    for (const [path, content] of files) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), content);
      written.add(path);
    }
    summaries.push({
      vendor: spec.vendor,
      files: files.size,
      standings: standingSummary(countStandings(spec.document)),
    });
  }
  for (const path of listGenerated(target, vendors)) if (!written.has(path)) rmSync(join(target, path));
  return summaries;
}
