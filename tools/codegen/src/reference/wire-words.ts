import type { Parameter } from '../spec/spec-document.js';

/** How the items of a list travel in a query or form; empty for everything else, and where `said` tells it already. */
export function wireWords(name: string, types: readonly string[] | undefined, said = ''): string {
  return types?.includes('array') && !said.includes(`${name}.1`)
    ? `Sent as \`${name}.1\`, \`${name}.2\`, …`
    : '';
}

/** Which bodies the vendor takes or gives compressed; empty when none. */
export function compressionWords(parameters: readonly Parameter[]): string {
  const headers = parameters
    .filter(({ in: place }) => place === 'header')
    .map(({ name }) => name.toLowerCase());
  return [
    headers.includes('content-encoding') ? 'takes requests compressed with gzip' : '',
    headers.includes('accept-encoding') ? 'compresses answers with gzip when asked' : '',
  ]
    .filter(Boolean)
    .join('; ');
}
