import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What an application would ship. */
export interface Bundle {
  /** Bytes of the minified bundle, gzipped at level 9, all chunks together. */
  readonly gzipped: number;
  /** The same of the code that is there before anything is loaded lazily. */
  readonly gzippedAtStart: number;
  readonly text: string;
  /** Source files in the chunk that is loaded first. */
  readonly startsWith: readonly string[];
}

/**
 * Bundles a file of `entries` for Node as an application would: minified, unused code dropped, into one file, or with what is loaded lazily in
 * chunks of its own.
 */
export async function bundle(name: string, { splitting }: { splitting: boolean }): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`entries/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    splitting,
    format: 'esm',
    platform: 'node',
    conditions: ['@outdial/source'],
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const sizes = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  const names = Object.keys(metafile.outputs);
  // A chunk that is loaded lazily has an entry point of its own.
  const entry = names.findIndex((each) => metafile.outputs[each]?.entryPoint?.endsWith(`entries/${name}.ts`));
  return {
    gzipped: sizes.reduce((sum, size) => sum + size, 0),
    gzippedAtStart: reachable(metafile.outputs, names[entry] ?? '').reduce(
      (sum, name) => sum + (sizes[names.indexOf(name)] ?? 0),
      0,
    ),
    text: outputFiles.map(({ text }) => text).join('\n'),
    startsWith: reachable(metafile.outputs, names[entry] ?? '').flatMap((name) =>
      Object.keys(metafile.outputs[name]?.inputs ?? {}),
    ),
  };
}

type Outputs = Readonly<Record<string, { readonly imports: readonly { path: string; kind: string }[] }>>;

/** A chunk and those that it imports at once, each once. */
function reachable(outputs: Outputs, name: string, seen = new Set<string>()): string[] {
  if (seen.has(name) || !(name in outputs)) return [];
  seen.add(name);
  const direct = (outputs[name]?.imports ?? []).filter(({ kind }) => kind === 'import-statement');
  return [name, ...direct.flatMap(({ path }) => reachable(outputs, path, seen))];
}
