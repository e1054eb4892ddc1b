// 200,000 callees in one LAAFFIC request over HTTP.
import { laafficMd5 } from '@outdial/signing';
import { startSimulator } from '@outdial/simulator';

const callees = 200_000;
const simulator = await startSimulator({ vendors: ['laaffic'], clock: 'manual' });
const { url, apiKey, apiSecret } = simulator.laaffic;
const numberInfoList = Array.from({ length: callees }, (_, index) => ({
  calleeNumber: `99900${1_000_000 + index}`,
}));
const body = JSON.stringify({ appId: '1', taskName: 'large', numberInfoList, agentId: 1 });
const before = process.memoryUsage.rss();
const begin = performance.now();
const { headers } = laafficMd5.sign({ body }, { apiKey, apiSecret });
const response = await fetch(`${url}/voice/group/call/send/agent`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body,
});
const answer = (await response.json()) as { status?: unknown; code?: unknown };
const seconds = (performance.now() - begin) / 1000;
if (String(answer.status ?? answer.code) !== '0') throw new Error(`Refused: ${JSON.stringify(answer)}`);
const orders = simulator.ledger().length;
await simulator.close();
const figures = {
  'accepted after, s': seconds,
  orders,
  'memory before, MB': before / 1e6,
  'largest memory, MB': process.resourceUsage().maxRSS / 1e3,
};
console.log(JSON.stringify(figures));
