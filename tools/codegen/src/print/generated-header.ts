import type { Spec } from '../spec/parse-spec.js';

/** First lines of every generated file: what it is made from, and how to make it again. */
export function generatedHeader({ file, hash }: Spec): string {
  return `// GENERATED from ${file} (sha256 ${hash}…). Do not edit: change the document and run \`npm run generate\`.\n`;
}
