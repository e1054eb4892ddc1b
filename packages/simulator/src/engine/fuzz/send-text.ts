import type { Simulator } from '../../simulator.js';
import { type Answer, ask } from '../../testing/answer.js';
import { askHuawei } from '../../testing/huawei-client.js';
import { askLaaffic } from '../../testing/laaffic-client.js';
import { askNxcloud } from '../../testing/nxcloud-client.js';
import type { RawRequest } from '../../testing/raw-request.js';
import type { VendorName } from '../../vendor-name.js';

/** Signs and sends any bytes as the body of a request; the vendors whose proof stands in the body get what is there. */
export function sendText(
  simulator: Simulator,
  vendor: VendorName,
  { method, path }: RawRequest,
  body: Uint8Array<ArrayBuffer>,
): Promise<Answer> {
  switch (vendor) {
    case 'nxcloud':
      return askNxcloud(simulator.nxcloud, { method, path, body });
    case 'laaffic':
      return askLaaffic(simulator.laaffic, { method, path, body });
    case 'huawei':
      return method === 'GET'
        ? askHuawei(simulator.huawei, { method, path, keys: simulator.huawei })
        : askHuawei(simulator.huawei, {
            method,
            path,
            body: Buffer.from(body).toString('utf8'),
            keys: simulator.huawei,
          });
    case 'alibaba':
      return ask(`${simulator.alibaba.url}/`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body,
      });
  }
}
