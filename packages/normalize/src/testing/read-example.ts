import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** An example body of the specs, e.g. `readExample('huawei', 'processDialog.2-speech.request')`. */
export function readExample<Body = Record<string, unknown>>(vendor: string, name: string): Body {
  const file = require.resolve(`@outdial/specs/${vendor}/examples/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Body;
}
