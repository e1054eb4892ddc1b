// Compiled, never run: what an editor tells the user of the installed packages.
import { createAlibabaClient } from '@outdial/alibaba';
import { OutdialError } from '@outdial/core';
import { createHuaweiClient } from '@outdial/huawei';
import { createLaafficClient } from '@outdial/laaffic';
import { createNxcloudClient, receiveNxcloudWebhook } from '@outdial/nxcloud';
import { nxcloudDigest } from '@outdial/signing';
import { startSimulator } from '@outdial/simulator';

const credentials = { uuid: 'uuid', secretKey: 'secret' };
const simulator = await startSimulator({ ports: 0 });

const nxcloud = createNxcloudClient({ baseUrl: simulator.nxcloud.url, credentials });
const { data, requestId } = await nxcloud.ping({ data: 'hello' });
export const answer: [string | undefined, unknown] = [requestId, data];
// @ts-expect-error: `data` is text
await nxcloud.ping({ data: 1 });
// @ts-expect-error: an operation that the vendor does not have
await nxcloud.dialogue({});

const event = await receiveNxcloudWebhook({ headers: {}, body: new Uint8Array() }, credentials, {
  webhook: 'callCallback',
});
export const trust: 'signed' = event.trust;

// @ts-expect-error: the address of an installation has no default
createHuaweiClient({ vdnId: '25', credentials: { appKey: 'key', appSecret: 'secret' } });
createAlibabaClient({ credentials: { accessKeyId: 'id', accessKeySecret: 'secret' }, signatureVersion: 'v1' });
createLaafficClient({ credentials: { apiKey: 'key', apiSecret: 'secret' } });

export const scheme: string = nxcloudDigest.name;
export const isOurs: boolean = OutdialError.isOutdialError(new Error('any'));
