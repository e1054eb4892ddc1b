import type { Simulator } from '../simulator.js';
import type { SimulatorEvent } from '../simulator-event.js';
import { vendorNames } from '../vendor-name.js';

export const helpText = `Usage: outdial-sim [--port N] [--json]

Runs the simulators of Alibaba Cloud OutboundBot, NXCloud Callbot, Huawei Cloud OIAP and LAAFFIC voice
on 127.0.0.1 until SIGINT or SIGTERM. Nobody is called, and nothing leaves this machine.

  --port N   the first of four ports in a row: alibaba N, nxcloud N+1, huawei N+2, laaffic N+3 (default 4010);
             0 lets the system choose four free ones
  --json     print addresses and credentials as one line of JSON, and nothing else, on stdout
  --version  print the version
  --help     print this text
`;

type Endpoints = Record<string, Record<string, string>>;

/** Addresses and credentials, without the functions that only code can call. */
function endpointsOf(simulator: Simulator): Endpoints {
  const entries = vendorNames.map((name) => {
    const texts = Object.entries(simulator[name]).filter(([, value]) => typeof value === 'string');
    return [name, Object.fromEntries(texts)];
  });
  return Object.fromEntries(entries);
}

export function readyLine(simulator: Simulator): string {
  return `${JSON.stringify(endpointsOf(simulator))}\n`;
}

export function readyTable(simulator: Simulator): string {
  const blocks = Object.entries(endpointsOf(simulator)).map(([name, fields]) => {
    const rows = Object.entries(fields).map(([field, value]) => `  ${field.padEnd(16)}${value}`);
    return [name, ...rows].join('\n');
  });
  return `${blocks.join('\n')}\n\nRunning. Stop with Ctrl+C.\n`;
}

export function logLine({ at, vendor, kind, operation, verdict, httpStatus, detail }: SimulatorEvent): string {
  const parts = [
    at.toISOString().slice(11, 23),
    vendor.padEnd(7),
    kind.padEnd(8),
    (operation ?? '-').padEnd(18),
    verdict,
    ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
    ...(!detail ? [] : [`(${detail})`]),
  ];
  return `${parts.join('  ')}\n`;
}
