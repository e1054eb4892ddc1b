import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { fromPointer } from '../spec/json-pointer.js';
import { parseSpec, type Spec } from '../spec/parse-spec.js';

/** One thing to change in a fixture: a new value at a pointer, or nothing there any more. */
export interface Change {
  readonly at: string;
  readonly to: unknown;
}

/** Invented vendors, in whose documents everything is right. */
export type FixtureVendor = 'sound' | 'rpc';

/** The examples that the fixtures would have beside them. */
const exampleFiles: Readonly<Record<FixtureVendor, readonly string[]>> = {
  sound: [
    'README.md',
    ...['createTask', 'findTask', 'listTasks', 'renameTask', 'cancelTask'].flatMap((id) => [
      `${id}.plain.request.json`,
      `${id}.plain.response.json`,
    ]),
    'taskEnded.plain.webhook.json',
  ],
  rpc: ['carry', 'logIn'].flatMap((id) => [`${id}.plain.request.json`, `${id}.plain.response.json`]),
};

/** The text of a fixture document. */
export function fixtureText(vendor: FixtureVendor): string {
  return readFileSync(new URL(`./fixtures/${vendor}.yaml`, import.meta.url), 'utf8');
}

/** A fixture document, after some changes. */
export function fixtureSpec(vendor: FixtureVendor, ...changes: readonly Change[]): Spec {
  const text = fixtureText(vendor);
  const document = parseDocument(text);
  for (const { at, to } of changes) {
    if (to === undefined) document.deleteIn(fromPointer(at));
    else document.setIn(fromPointer(at), document.createNode(to));
  }
  const changed = changes.length === 0 ? text : document.toString();
  return parseSpec(vendor, `specs/${vendor}/openapi.yaml`, changed, exampleFiles[vendor]);
}
