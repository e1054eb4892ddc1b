import type { VendorTraits } from '@outdial/core';
import { sign } from '@outdial/signing/laaffic-md5';
import { baseUrl } from './generated/operations.gen.js';
import type { LaafficSettings } from './settings.js';

/** In what LAAFFIC differs from other vendors: a signature over key, secret and time only. */
export const laafficTraits: VendorTraits<LaafficSettings> = {
  name: 'laaffic',
  baseUrl,
  requiredSettings: ['credentials.apiKey', 'credentials.apiSecret'],
  sign: ({ json, query }, { credentials }, now) => ({
    ...sign(json === undefined ? {} : { body: json }, credentials, { now }),
    query: new URLSearchParams(query).toString(),
  }),
};
