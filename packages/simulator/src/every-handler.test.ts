import { expect, it } from 'vitest';
import { createSimulation } from './simulation.js';
import { vendorNames } from './vendor-name.js';

it.each(vendorNames)('does something for every operation of %s, and nothing for others', async (name) => {
  const { vendors } = await createSimulation({ clock: 'manual' }, [name]);
  const vendor = vendors[name];
  const operationIds = vendor?.specification.operations.map(({ operationId }) => operationId) ?? [];
  expect(Object.keys(vendor?.handlers ?? {}).sort()).toEqual([...operationIds].sort());
});
