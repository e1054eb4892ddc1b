// Every TypeScript snippet of the READMEs is run as it is printed. The vendors' public addresses are routed to a
// simulator that knows the credentials of the snippets.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Simulator, startSimulator } from '@outdial/simulator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const scratch = fileURLToPath(new URL('../.snippets/', import.meta.url));

/** Snippets that show a shape and are not whole programs; each is covered by a test of its own package. */
const fragments = [/^const \{ data, requestId, response \} = await client\./];

const guides = [
  'README.md',
  ...readdirSync(`${root}packages`).map((name) => `packages/${name}/README.md`),
].filter((guide) => existsSync(root + guide));
const snippets = guides.flatMap((guide) =>
  readSnippets(guide)
    .filter((code) => !fragments.some((fragment) => fragment.test(code)))
    .map((code, index) => ({ title: `${guide}, snippet ${index + 1}`, code })),
);

let simulator: Simulator;
beforeAll(async () => {
  mkdirSync(scratch, { recursive: true });
  simulator = await startSimulator({
    credentials: {
      alibaba: { accessKeyId: 'your-key-id', accessKeySecret: 'your-key-secret' },
      huawei: {
        appKey: 'your-tenant-id',
        appSecret: 'your-api-password',
        vdnId: '25',
        accessKey: 'your-access-key',
        secretKey: 'your-secret-key',
      },
      laaffic: { apiKey: 'your-api-key', apiSecret: 'your-api-secret' },
      nxcloud: { uuid: 'your-uuid', secretKey: 'your-secret-key' },
    },
  });
  vi.stubGlobal('fetch', routedFetch);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  rmSync(scratch, { recursive: true, force: true });
  await simulator.close();
});

describe('the guides', () => {
  it('have snippets', () => {
    expect(snippets.length).toBeGreaterThan(6);
  });

  it.each(snippets)('run: $title', async ({ title, code }) => {
    const problems: unknown[][] = [];
    const console = [
      vi.spyOn(globalThis.console, 'log').mockImplementation(() => undefined),
      vi.spyOn(globalThis.console, 'error').mockImplementation((...words) => void problems.push(words)),
    ];
    const file = `${scratch}${title.replaceAll(/[^a-z0-9]+/gi, '-')}.ts`;
    writeFileSync(file, code);
    try {
      await import(file);
    } finally {
      for (const spy of console) spy.mockRestore();
    }
    expect(problems).toEqual([]);
  });
});

function readSnippets(guide: string): string[] {
  const text = readFileSync(`${root}${guide}`, 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
}

/** Sends what is meant for a vendor to its simulator, the Host header as it was signed. */
async function routedFetch(url: string, init: RequestInit): Promise<Response> {
  const target = new URL(url);
  const simulated = simulatedOrigin(target.hostname) ?? target;
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    const { hostname, port } = simulated;
    const { pathname, search } = target;
    const headers = { ...(init.headers as Record<string, string>), host: target.host };
    httpRequest({ hostname, port, path: pathname + search, method: init.method, headers }, resolve)
      .on('error', reject)
      .end(init.body as string | Uint8Array | undefined);
  });
  const body = await buffer(incoming);
  return new Response(new Uint8Array(body), { status: incoming.statusCode ?? 0 });
}

function simulatedOrigin(hostname: string): URL | undefined {
  const { alibaba, huawei, laaffic, nxcloud } = simulator;
  const origins: Record<string, { url: string }> = {
    'outboundbot.cn-shanghai.aliyuncs.com': alibaba,
    'oiap.example.com': huawei,
    'isales.example.com': huawei,
    'api.laaffic.com': laaffic,
    'nxbot.nxcloud.com': nxcloud,
  };
  const vendor = origins[hostname];
  return vendor === undefined ? undefined : new URL(vendor.url);
}
