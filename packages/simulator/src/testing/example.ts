import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** One of the example bodies that stand beside the documents, of a shape that the caller knows; such as `nxcloud/examples/ping.hello.request.json`. */
export function readExample<Shape extends object = Record<string, unknown>>(path: string): Shape {
  return JSON.parse(readFileSync(resolve(`@outdial/specs/${path}`), 'utf8'));
}
