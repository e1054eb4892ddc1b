import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** Starts a simulator in a process of its own, asks it something if `asks`, and prints which packages are loaded by then. */
const program = (asks: boolean) => `
  const { createRequire } = await import('node:module');
  const { startSimulator } = await import('./src/index.ts');
  const simulator = await startSimulator({ vendors: ['huawei'] });
  const { url, appKey, appSecret } = simulator.huawei;
  if (${asks}) {
    const body = JSON.stringify({ appKey, appSecret });
    await fetch(url + '/oifde/rest/api/gettoken', { method: 'POST', body });
  }
  const files = Object.keys(createRequire(import.meta.url).cache);
  const names = files.flatMap((file) => /.*node_modules\\/((@[^/]+\\/)?[^/]+)/.exec(file)?.[1] ?? []);
  console.log(JSON.stringify([...new Set(names)]));
  await simulator.close();
`;

async function loadedPackages(asks: boolean): Promise<string[]> {
  const flags = ['--conditions=@outdial/source', '--import', 'tsx', '--input-type=module'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--eval', program(asks)]);
  return JSON.parse(stdout);
}

// Together they take three times as long to load as the simulator takes to start.
it('starts without the packages that judge requests and read scripts', async () => {
  const loaded = await loadedPackages(false);
  for (const name of ['ajv', 'yaml']) expect(loaded).not.toContain(name);
});

it('loads what judges requests with the first one', async () => {
  expect(await loadedPackages(true)).toContain('ajv');
});
