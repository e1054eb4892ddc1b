import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** One of the example bodies that stand beside the documents, such as `nxcloud/examples/ping.hello.request.json`. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is the example's own; tests change single fields of it.
export function readExample(path: string): any {
  return JSON.parse(readFileSync(resolve(`@outdial/specs/${path}`), 'utf8'));
}
