// Plans a campaign from a CSV file and launches it through the client: node launch-file.mjs <adapter> <file>. Nothing is sent: each
// request is answered at once. Prints what became of the callees, milliseconds and memory as JSON.
import { launch, plan } from '@outdial/normalize/plan';
import { readCsv } from '@outdial/normalize/rows';
import { adapters, draft } from './adapters.mjs';

let bytes = 0;
const fetch = async (_, { body }) => {
  bytes += body.length;
  return Response.json({ code: '0', status: '0', data: { taskId: 1 } });
};

const [name, file] = process.argv.slice(2);
const planned = plan(draft, readCsv(file), await adapters[name](fetch));
const before = process.cpuUsage();
const begin = performance.now();
const statuses = {};
for await (const step of launch(planned, { reconcile: false }))
  for (const { status } of step.eachCallee()) statuses[status] = (statuses[status] ?? 0) + 1;
const wallMilliseconds = performance.now() - begin;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    statuses,
    bytes,
    wallMilliseconds,
    processorMilliseconds: (user + system) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
