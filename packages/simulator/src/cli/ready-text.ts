import { endpointsOf } from '../control/tell-state.js';
import type { Simulator } from '../simulator.js';
import { vendorNames } from '../vendor-name.js';

/** Addresses and credentials, without the functions that only code can call. */
function addressesOf(simulator: Partial<Simulator>): Record<string, Record<string, string>> {
  const names = [...vendorNames, 'control'] as const;
  const entries = names.flatMap((name) => (simulator[name] ? [[name, simulator[name]] as const] : []));
  return endpointsOf(Object.fromEntries(entries));
}

export function readyLine(simulator: Partial<Simulator>): string {
  return `${JSON.stringify(addressesOf(simulator))}\n`;
}

export function readyTable(simulator: Partial<Simulator>): string {
  const blocks = Object.entries(addressesOf(simulator)).map(([name, fields]) => {
    const rows = Object.entries(fields).map(([field, value]) => `  ${field.padEnd(16)}${value}`);
    return [name, ...rows].join('\n');
  });
  return `${blocks.join('\n')}\n\nRunning. Stop with Ctrl+C.\n`;
}
