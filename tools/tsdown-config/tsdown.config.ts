// How every published package is built. Bundled, since a client installs hundreds of small files otherwise: its types and its code are
// each a few files, and what is loaded lazily stays a chunk of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'tsdown';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly publishConfig?: { readonly bin?: Readonly<Record<string, string>> };
}

/** The package that is built. */
const folder = process.cwd();
const { exports, publishConfig } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Where each entry is built to, without extension, by its source. */
const entries = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? [] : [[built(target.default ?? ''), target['@outdial/source'] ?? '']],
);

const programs = Object.values(publishConfig?.bin ?? {}).map((path) => [built(path), `src/${built(path)}.ts`]);

function built(path: string): string {
  return path.replace(/^(\.\/)?dist\//, '').replace(/\.js$/, '');
}

/**
 * Schemas and quick checks, with which zod comes, shapes of answers, the fidelity suite, with which ajv and yaml come, and what plans campaigns, with
 * which the libraries for zones, numbers and tables come; and declarations, which are chunks of their own kind.
 */
const lazy =
  /\/validation\/(?!is-object|format-path)|(validators|responses|list-checks)\.gen\.ts$|find-drift|\/fidelity\/|\/normalize\/src\/((campaign|phone|rows|time)\/|read-instant)|\.d\.ts$/;

export default defineConfig({
  cwd: folder,
  entry: Object.fromEntries([...entries, ...programs]),
  tsconfig: 'tsconfig.build.json',
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  dts: { sourcemap: false },
  sourcemap: false,
  // `.js` and `.d.ts`, as the manifests say.
  fixedExtension: false,
  // Each file costs time when it is imported, so what several entries need is one file. What is loaded lazily stays apart.
  // Docstrings are read in the declarations; in the code they would be installed a second time.
  outputOptions: {
    comments: { jsdoc: false },
    codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: (file) => !lazy.test(file) }] },
  },
  clean: true,
  logLevel: 'warn',
});
