// A real call with a list that was built ahead, from callees that come one by one.
import { jsonListFor } from '@outdial/core';
import { createLaafficClient } from '@outdial/laaffic';
import { createNxcloudClient } from '@outdial/nxcloud';
import { callees, count, report, requests } from './callees.mjs';

const vendor = process.argv[2];
async function* answers() {
  yield new TextEncoder().encode('{"code":"0","status":"0"}');
}

let body;
const settings = {
  fetch: async (_, init) => {
    body = init.body;
    // No Response: what loads the classes of the platform for the first time would be measured, too.
    return { status: 200, headers: { get: () => null, has: () => false }, body: answers() };
  },
};
const calls = {
  laaffic: async () => {
    const client = createLaafficClient({ ...settings, credentials: { apiKey: 'key', apiSecret: 'secret' } });
    const list = await jsonListFor(client, 'sendAgentGroupCall', 'numberInfoList');
    return { list, send: () => client.sendAgentGroupCall(requests.laaffic(list.asInput)) };
  },
  nxcloud: async () => {
    const client = createNxcloudClient({ ...settings, credentials: { uuid: 'account', secretKey: 'secret' } });
    const list = await jsonListFor(client, 'addBatchCall', 'callInfoList.callList');
    return { list, send: () => client.addBatchCall(requests.nxcloud(list.asInput)) };
  },
};

const { list, send } = await calls[vendor]();
await report(async () => {
  for (let index = 0; index < count; index++) {
    const issues = list.add(callees[vendor](index));
    if (issues.length > 0) throw new Error(JSON.stringify(issues));
  }
  await send();
  return body;
});
