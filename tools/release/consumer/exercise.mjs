// What a user does with the installed packages. They are handed in, so that the same lines run after `import` and `require`.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';

const require = createRequire(import.meta.url);
const readExample = (path) => JSON.parse(readFileSync(require.resolve(`@outdial/specs/${path}`), 'utf8'));

/** Signed calls to all vendors on the installed simulator. */
export async function exercise(packages) {
  // Calls, and the hours in which they may be made, take no time.
  const clock = { speed: Number.POSITIVE_INFINITY };
  const simulator = await packages.simulator.startSimulator({ clock, control: true });
  try {
    console.log(`alibaba: ${await callAlibaba(packages, simulator)}`);
    console.log(`huawei: ${await callHuawei(packages, simulator)}`);
    console.log(`laaffic: ${await callLaaffic(packages, simulator)}`);
    console.log(`nxcloud: ${await callNxcloud(packages, simulator)}`);
    console.log(`control: ${await control(simulator)}`);
    console.log(`fidelity: ${await compare(simulator)}`);
  } finally {
    await simulator.close();
  }
}

async function callAlibaba({ alibaba }, { alibaba: { url, accessKeyId, accessKeySecret } }) {
  const client = alibaba.createAlibabaClient({ baseUrl: url, credentials: { accessKeyId, accessKeySecret } });
  const { Action: _, ...turn } = readExample('alibaba/examples/dialogue.documented.request.json');
  const { data } = await client.dialogue(turn);
  // The parser of XML is installed by those who want XML, and missed before anything is sent.
  const credentials = { accessKeyId, accessKeySecret };
  const xml = alibaba.createAlibabaClient({ baseUrl: url, credentials, format: 'XML' });
  await assert.rejects(xml.dialogue(turn), { name: 'ConfigurationError', setting: 'format' });
  return `the robot answers with ${data.Feedback.Action}`;
}

async function callHuawei({ huawei }, { huawei: { url, vdnId, appKey, appSecret } }) {
  const client = huawei.createHuaweiClient({ baseUrl: url, vdnId, credentials: { appKey, appSecret } });
  const inparams = { call_sor_id: '999000000001', call_dst_id: '880086' };
  const { data } = await client.processDialog({ userid: 'call-0001', inaction: 8, inparams });
  return `the robot answers with outaction ${data.outaction}`;
}

async function callLaaffic({ laaffic }, { laaffic: { url, apiKey, apiSecret } }) {
  const client = laaffic.createLaafficClient({ baseUrl: url, credentials: { apiKey, apiSecret } });
  const { data } = await client.sendAgentGroupCall(
    readExample('laaffic/examples/sendAgentGroupCall.minimal.request.json'),
  );
  return `status ${data.status}`;
}

/** Creates a task, receives its callback, and refuses the same bytes with one changed. */
async function callNxcloud({ core, nxcloud }, { now, nxcloud: { url, uuid, secretKey } }) {
  const credentials = { uuid, secretKey };
  const client = nxcloud.createNxcloudClient({ baseUrl: url, credentials });
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const received = receiveOne(server);
  const task = readExample('nxcloud/examples/createAndCall.immediate.request.json');
  task.callInfoList.callCallbackUrl = `http://127.0.0.1:${server.address().port}/call`;
  const { data } = await client.createAndCall(task);

  const callback = await received;
  server.close();
  const receive = (body) =>
    nxcloud.receiveNxcloudWebhook({ headers: callback.headers, body }, credentials, {
      webhook: 'callCallback',
      // The vendor's clock has gone on to its calling hours.
      now,
    });
  assert.equal((await receive(callback.body)).trust, 'signed');
  const changed = Buffer.from(callback.body.toString().replace('"', ' "'));
  await assert.rejects(
    receive(changed),
    (error) => core.OutdialError.isOutdialError(error) && error.code === 'webhook_rejected',
  );
  return `retCode ${data.retCode}, a signed callback verified and a changed one refused`;
}

/** Data files of the package are found where it is installed. */
async function control({ control: { url } }) {
  const document = await (await fetch(`${url}/openapi.yaml`)).text();
  assert.match(document, /^openapi: 3\.1/);
  const calls = await (await fetch(`${url}/calls?vendor=nxcloud`)).json();
  assert.ok(calls.length > 0);
  return `${calls.length} call(s) told`;
}

async function compare({ nxcloud: { url, uuid, secretKey } }) {
  const { runFidelity } = await import('@outdial/simulator/fidelity');
  const settings = { vendor: 'nxcloud', baseUrl: url, credentials: { uuid, secretKey }, operations: ['ping'] };
  const { totals } = await runFidelity(settings);
  assert.equal(totals.differs, 0);
  assert.ok(totals.same > 0);
  return `${totals.same} facts are the same`;
}

async function receiveOne(server) {
  const [request, response] = await once(server, 'request');
  const body = await buffer(request);
  response.end();
  return { headers: request.headers, body };
}
