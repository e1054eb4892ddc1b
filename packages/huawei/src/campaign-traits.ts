import { addressOf, type VendorTraits } from '@outdial/core';
import { sign } from '@outdial/signing/huawei-c2';
import type { HuaweiCampaignSettings } from './settings.js';

/** In what the campaign interfaces differ: an AK/SK signature over method, path, query, host and body (mode C2). */
export const huaweiCampaignTraits: VendorTraits<HuaweiCampaignSettings> = {
  name: 'huawei',
  requiredSettings: ['credentials.accessKey', 'credentials.secretKey', 'vdnId', 'baseUrl'],
  sign: ({ method, url, query, json }, { credentials }, now) => {
    const { host, path } = addressOf(url);
    const search = new URLSearchParams(query).toString();
    return sign(
      {
        method,
        host,
        url: search === '' ? path : `${path}?${search.replaceAll('+', '%20')}`,
        ...(json === undefined ? {} : { body: json }),
      },
      credentials,
      { now },
    );
  },
  fill: ({ parameters }, input, { vdnId }) =>
    parameters.path.includes('vdnId') ? { vdnId, ...input } : input,
};
