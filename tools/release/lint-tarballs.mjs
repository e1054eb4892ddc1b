import { runTool } from './run-command.mjs';

/** The tarballs hold what their manifests promise, and TypeScript finds the types under every way of resolving. */
export function lintTarballs({ copy, packed }) {
  for (const { manifest, tarball } of packed) {
    runTool(copy, 'publint', ['run', tarball, '--strict']);
    // ESM only: `require` gets the same files, with types for ESM. A package of documents has no types to be wrong.
    const hasTypes = Object.values(manifest.exports).some((target) => target.types);
    // Nor has a document among the entries of another package.
    const documents = Object.keys(manifest.exports).filter((entry) => entry.endsWith('.yaml'));
    const excluded = documents.length > 0 ? ['--exclude-entrypoints', ...documents] : [];
    const flags = ['--profile', 'esm-only', '--no-emoji', '--no-color'];
    if (hasTypes) runTool(copy, 'attw', [tarball, ...flags, ...excluded]);
  }
}
