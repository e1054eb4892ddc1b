import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { startForTest } from './start-for-test.js';

interface ControlDocument {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, ControlResponse> }>>;
}
interface ControlResponse {
  $ref?: string;
  content?: Record<string, { schema: object }>;
}

/** `control/openapi.yaml`. */
export const document = parse(readFileSync(new URL('../../control/openapi.yaml', import.meta.url), 'utf8'), {
  maxAliasCount: -1,
}) as ControlDocument & {
  components: {
    responses: Record<string, ControlResponse>;
    schemas: { Fault: { properties: Record<string, object> } };
  };
};
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(document, 'document');

export const start = new Date('2030-01-01T00:00:00Z');
export const json = { 'content-type': 'application/json' };

/** A simulator with the control interface; every answer to `ask` is one that the document shows for the operation. */
export async function startControlled(options: Parameters<typeof startForTest>[0] = {}) {
  const simulator = await startForTest({ control: true, clock: 'manual', start, ...options });
  const url = simulator.control?.url ?? '';
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = json) => {
    const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const response = await fetch(url + path, {
      method,
      headers,
      ...(body !== undefined && { body: text as BodyInit }),
    });
    const type = response.headers.get('content-type') ?? '';
    const value = type.includes('json') ? await response.json() : new Uint8Array(await response.arrayBuffer());
    checkAnswer(method, path, response.status, value);
    return { status: response.status, value };
  };
  return { simulator, url, ask };
}

function checkAnswer(method: string, path: string, status: number, value: unknown): void {
  const plain = path
    .replace(/\?.*/, '')
    .replace(/^\/faults\/.+/, '/faults/{id}')
    .replace(/^\/state\/.+/, '/state/{vendor}');
  const documented = document.paths[plain]?.[method.toLowerCase()]?.responses[String(status)];
  expect(documented, `${method} ${plain} ${status}`).toBeDefined();
  const name = documented?.$ref?.split('/').at(-1);
  const response = name === undefined ? documented : document.components.responses[name];
  const schema = response?.content?.['application/json']?.schema;
  if (!schema) return;
  const place = ajv.compile(withDocument(schema));
  expect(place(value), `${method} ${plain}: ${ajv.errorsText(place.errors)}`).toBe(true);
}

function withDocument(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'));
}
