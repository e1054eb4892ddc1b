import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { schemes } from './schemes.js';

it.each(Object.entries(schemes))('%s has a subpath with its three functions', async (name, scheme) => {
  const { sign, verify, explain } = scheme;
  expect({ ...(await import(`./${name}/index.ts`)) }).toEqual({ sign, verify, explain });
  const published = `./dist/${name}/index`;
  for (const exported of [manifest.exports, manifest.publishConfig.exports]) {
    expect(exported).toHaveProperty([`./${name}`], {
      ...(exported === manifest.exports && { '@outdial/source': `./src/${name}/index.ts` }),
      types: `${published}.d.ts`,
      default: `${published}.js`,
    });
  }
});
