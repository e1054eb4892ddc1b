import { expect, it } from 'vitest';
import { loadSpecification } from './engine/specification.js';
import { checkPushUrls, type PushUrls } from './push-addresses.js';

const url = 'http://127.0.0.1:3000/in';

it.each<[unknown, string]>([
  [
    { laaffic: { agentStatusRport: url } },
    'laaffic pushes nothing as "agentStatusRport". Known: agentStatusReport, ',
  ],
  [{ nxcloud: { callCallback: url } }, 'nxcloud pushes nothing as "callCallback". Known: none'],
  [{ twilio: { call: url } }, 'names of vendors'],
  [{ huawei: { campaignResult: `${url};here` } }, 'huawei.campaignResult is no address'],
  [{ huawei: { campaignResult: 3 } }, 'huawei.campaignResult is no address'],
])('%j is refused', (urls, reason) => {
  expect(() => checkPushUrls(urls as PushUrls)).toThrow(reason);
});

it('takes every webhook that has no address in a request', () => {
  for (const name of loadSpecification('laaffic').webhooks) checkPushUrls({ laaffic: { [name]: url } });
  for (const name of loadSpecification('huawei').webhooks) checkPushUrls({ huawei: { [name]: url } });
  checkPushUrls({ huawei: { campaignResult: `${url};${url}` }, laaffic: { ivrStatusReport: '' } });
});
