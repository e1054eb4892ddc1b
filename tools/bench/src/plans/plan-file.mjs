// Plans a campaign from a CSV file: node plan-file.mjs <adapter> <file>. Prints callees, requests, milliseconds and memory as JSON.
// JavaScript, since what loads TypeScript would be in the memory that is measured; only the vendor that is wanted is loaded.
import { plan } from '@outdial/normalize/plan';
import { readCsv } from '@outdial/normalize/rows';
import { adapters, draft } from './adapters.mjs';

const fetch = () => {
  throw new Error('A plan sends nothing.');
};

const [name, file] = process.argv.slice(2);
const planned = plan(draft, readCsv(file), await adapters[name](fetch));
const before = process.cpuUsage();
const begin = performance.now();
let callees = 0;
let requests = 0;
for await (const request of planned.requests()) {
  callees += request.calleeCount;
  requests += 1;
}
const wallMilliseconds = performance.now() - begin;
const { user, system } = process.cpuUsage(before);
const { rejected } = await planned.report();
console.log(
  JSON.stringify({
    callees,
    requests,
    rejected,
    wallMilliseconds,
    processorMilliseconds: (user + system) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
