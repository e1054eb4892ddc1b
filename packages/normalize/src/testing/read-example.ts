import { readFileSync } from 'node:fs';

/** An example body of the specs, e.g. `readExample('huawei', 'processDialog.2-speech.request')`. */
export function readExample<Body = Record<string, unknown>>(vendor: string, name: string): Body {
  const file = new URL(`../../../../specs/${vendor}/examples/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Body;
}
