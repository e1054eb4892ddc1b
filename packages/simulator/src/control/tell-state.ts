import type { SimulatedVendors } from '../simulator.js';
import type { Controlled } from './control-app.js';

/** The vendors as the control interface tells of them: texts are how to reach them, functions what they keep. */
export function tellState(vendors: Partial<SimulatedVendors>): Pick<Controlled, 'endpoints' | 'stateOf'> {
  return {
    endpoints: () => endpointsOf(vendors),
    stateOf: (name) => {
      if (!Object.hasOwn(vendors, name)) return undefined;
      const lists = Object.entries(vendors[name as keyof SimulatedVendors] ?? {}).filter(
        ([, value]) => typeof value === 'function',
      );
      return Object.fromEntries(lists.map(([list, tell]) => [list, (tell as () => unknown)()]));
    },
  };
}

/** Addresses and credentials of the vendors, and of whatever else has an address. */
export function endpointsOf(entries: object): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, fields]) => {
      const texts = Object.entries(fields ?? {}).filter(([, value]) => typeof value === 'string');
      return [name, Object.fromEntries(texts) as Record<string, string>];
    }),
  );
}
