import { describe, expect, test } from 'vitest';
import { generateVendor } from './generate-vendor.js';
import { type FixtureVendor, fixtureSpec } from './testing/fixture-spec.js';

const examples = new Map<string, Readonly<Record<string, unknown>>>([
  ['createTask', { queue: 7, dryRun: true, product: 'bellhop', task: { name: "Bell's", mode: 1 } }],
  [
    'carry',
    {
      Action: 'Carry',
      Floor: 3,
      Label: ['a b', 'ç'],
      Route: { via: ['red'], note: { gate: 'front' } },
      StopsJson: [{ floor: 1 }, { floor: 2 }],
      kind: 'suitcase',
      auth: { token: '<T>' },
      colour: 'red',
    },
  ],
  ['renameTask', { name: 'morning', to: 'evening', labels: ["Bell's", 'b'] }],
]);

describe('generateVendor', () => {
  const vendors: readonly FixtureVendor[] = ['sound', 'rpc'];
  test.each(vendors)('writes the files expected for the fixture %s', async (vendor) => {
    const files = await generateVendor(fixtureSpec(vendor), examples);
    for (const [path, content] of files) {
      const name = path.split('/').at(-1) ?? '';
      await expect(content).toMatchFileSnapshot(`./testing/generated/${vendor}/${name}`);
    }
    expect([...files.keys()].map((path) => path.split('/').at(-1))).toMatchSnapshot();
  });

  test('refuses a keyword it does not know, with file, path and name', async () => {
    const spec = fixtureSpec('sound', {
      at: '/components/schemas/Task/properties/numbers/uniqueItems',
      to: true,
    });
    await expect(generateVendor(spec, examples)).rejects.toThrow(
      'specs/sound/openapi.yaml#/components/schemas/Task/properties/numbers/uniqueItems: the keyword uniqueItems is not supported',
    );
  });

  test('refuses a value set that nothing fits', async () => {
    const spec = fixtureSpec('sound', { at: '/components/schemas/Task/properties/mode/type', to: 'string' });
    await expect(generateVendor(spec, examples)).rejects.toThrow(
      /Task\/properties\/mode\/enum: no value is of the type/,
    );
  });

  test('refuses YAML with a key that stands twice', async () => {
    const spec = { ...fixtureSpec('sound'), faults: [{ line: 7, reason: 'Map keys must be unique' }] };
    await expect(generateVendor(spec, examples)).rejects.toThrow(
      'specs/sound/openapi.yaml:7 Map keys must be unique',
    );
  });
});
