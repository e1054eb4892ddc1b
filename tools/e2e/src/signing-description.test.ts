// What the documents say of signatures (`x-signing`) is what the clients do: the scheme named first verifies each operation's request, and
// every part of the signature travels where the document says.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAlibabaClient } from '@outdial/alibaba';
import { type SchemeName, type SigningScheme, schemes } from '@outdial/signing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type AnswerServer, type SeenRequest, startAnswerServer } from './answer-server.js';
import { type AnyClient, validRequestOf, vendors } from './vendors.js';

let server: AnswerServer;
beforeAll(async () => {
  server = await startAnswerServer();
});
afterAll(() => server.close());

/** Of the clients in `vendors.ts`. */
const credentials: Readonly<Record<SchemeName, object>> = {
  'alibaba-acs3': { accessKeyId: 'key', accessKeySecret: 'secret' },
  'alibaba-rpc-v1': { accessKeyId: 'key', accessKeySecret: 'secret' },
  'huawei-c2': { accessKey: 'key', secretKey: 'secret' },
  'laaffic-md5': { apiKey: 'key', apiSecret: 'secret' },
  'nxcloud-digest': { uuid: 'account', secretKey: 'secret' },
};

const signed = vendors.flatMap(({ vendor, operations, createClient }) =>
  Object.values(operations)
    .filter(({ signing }) => signing[0] !== undefined && signing[0] in schemes)
    .map(({ id, signing }) => ({ vendor, id, createClient, scheme: signing[0] as SchemeName })),
);

describe('the scheme of the document', () => {
  it.each(signed)('$scheme verifies $vendor $id', async ({ vendor, id, createClient, scheme }) => {
    const request = await seen(
      createClient({ baseUrl: server.url, maxRetries: 0 }),
      id,
      validRequestOf(vendor, id),
    );
    const { verify } = schemes[scheme] as unknown as SigningScheme<unknown, object>;
    expect(verify(request, credentials[scheme])).toEqual({ ok: true });
    expect(verify({ ...request, headers: {} }, credentials[scheme])).toMatchObject({ ok: false });
  });
});

describe('the parts of a signature', () => {
  it.each(signed.filter(({ scheme }) => scheme !== 'alibaba-acs3'))(
    'of $vendor $id travel where the document says',
    async ({ vendor, id, createClient }) => {
      const request = await seen(
        createClient({ baseUrl: server.url, maxRetries: 0 }),
        id,
        validRequestOf(vendor, id),
      );
      const parts = partsOf(vendor, id);
      expect(parts.length).toBeGreaterThan(0);
      for (const [, place] of parts) expect(carries(request, place)).toBe(place);
    },
  );

  it.each(['v3', 'v1'] as const)('of Alibaba Cloud, %s with temporary keys', async (signatureVersion) => {
    const temporary = { ...credentials['alibaba-acs3'], securityToken: 'token' } as never;
    const client = createAlibabaClient({ baseUrl: server.url, credentials: temporary, signatureVersion });
    const request = await seen(client as unknown as AnyClient, 'listInstances', {});
    const parts = partsOf('alibaba', 'listInstances').filter(
      ([part]) => part.startsWith('rpc') === (signatureVersion === 'v1'),
    );
    expect(parts.length).toBeGreaterThan(5);
    for (const [, place] of parts) expect(carries(request, place)).toBe(place);
  });
});

const documents = new Map<string, SignedDocument>();

async function seen(client: AnyClient, id: string, input: unknown): Promise<SeenRequest> {
  server.answer(200, {});
  await client[id]?.(input).catch(() => undefined);
  expect(server.requests).toHaveLength(1);
  return server.requests[0] as SeenRequest;
}

/** The place, when a request carries something there. Parameters of a form count as those of a query. */
function carries({ url, headers, body }: SeenRequest, place: string): string {
  const [where, name = ''] = place.split(' ');
  if (where === 'header') return headers[name.toLowerCase()] === undefined ? 'absent' : place;
  const parameters = new URLSearchParams(`${new URL(url, server.url).search.slice(1)}&${body}`);
  return parameters.has(name) ? place : 'absent';
}

interface Signing {
  readonly parts?: Readonly<Record<string, string>>;
}

interface SignedDocument {
  readonly 'x-signing': Signing;
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { operationId?: string; 'x-signing'?: Signing }>>>
  >;
}

/** Name and place of each part: the operation's own, else the document's. */
function partsOf(vendor: string, id: string): [part: string, place: string][] {
  const document = documentOf(vendor);
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const own = operations.find(({ operationId }) => operationId === id)?.['x-signing'];
  return Object.entries((own ?? document['x-signing']).parts ?? {});
}

/** Parsed once for all operations. */
function documentOf(vendor: string): SignedDocument {
  const known = documents.get(vendor);
  if (known !== undefined) return known;
  const folder = import.meta.resolve('@outdial/specs/package.json');
  const text = readFileSync(fileURLToPath(new URL(`./${vendor}/openapi.yaml`, folder)), 'utf8');
  const document = parse(text) as SignedDocument;
  documents.set(vendor, document);
  return document;
}
