import type { HuaweiCredentials } from './huawei/credentials.js';
import type { LaafficCredentials } from './laaffic/laaffic.js';
import type { NxcloudAccount } from './nxcloud/account.js';
import { type VendorName, vendorNames } from './vendor-name.js';

export interface SimulatorCredentials {
  alibaba: {
    accessKeyId: string;
    accessKeySecret: string;
    /** When set, the keys are temporary ones: every request must carry this token. */
    securityToken?: string;
  };
  nxcloud: NxcloudAccount;
  huawei: HuaweiCredentials;
  laaffic: LaafficCredentials;
}

/** Made to be recognised: nobody can take them for somebody's keys. */
const defaultCredentials: SimulatorCredentials = {
  alibaba: { accessKeyId: 'outdial-sim-key', accessKeySecret: 'outdial-sim-secret' },
  nxcloud: { uuid: 'outdial-sim-uuid', secretKey: 'outdial-sim-secret-key' },
  huawei: {
    appKey: 'outdial-sim-app',
    appSecret: 'outdial-sim-app-secret',
    vdnId: '25',
    accessKey: 'outdial-sim-access-key',
    secretKey: 'outdial-sim-secret-access-key',
  },
  laaffic: { apiKey: 'outdial-sim-api-key', apiSecret: 'outdial-sim-api-secret' },
};

export type CredentialOverrides = { [Vendor in VendorName]?: Partial<SimulatorCredentials[Vendor]> };

/** No comma, which would end the access key id in the header that carries it. */
const credentialForm = /^[\x21-\x2b\x2d-\x7e]+$/;

const credentialForms: Record<string, RegExp> = {
  vdnId: /^\d+$/,
  algorithm: /^(MD5|SHA256)$/,
  balance: /^\d+(\.\d+)?$/,
  // A slash would end it in the header that carries it.
  accessKey: /^[\x21-\x2e\x30-\x7e]+$/,
};
const optionalCredentials = ['securityToken', 'algorithm', 'balance'];

/** Throws `TypeError` naming the credential that is empty or cannot be sent. */
export function resolveCredentials(overrides: CredentialOverrides = {}): SimulatorCredentials {
  const credentials = {
    alibaba: { ...defaultCredentials.alibaba, ...overrides.alibaba },
    nxcloud: { ...defaultCredentials.nxcloud, ...overrides.nxcloud },
    huawei: { ...defaultCredentials.huawei, ...overrides.huawei },
    laaffic: { ...defaultCredentials.laaffic, ...overrides.laaffic },
  };
  for (const vendor of vendorNames) {
    for (const [name, value] of Object.entries(credentials[vendor])) {
      // An optional one may be given as undefined.
      if (value === undefined && optionalCredentials.includes(name)) continue;
      const form = credentialForms[name] ?? credentialForm;
      if (typeof value !== 'string' || !form.test(value)) {
        throw new TypeError(`credentials.${vendor}.${name} must match ${form.source}`);
      }
    }
  }
  return credentials;
}

export type PortSettings = number | Readonly<Record<VendorName, number> & { control?: number }>;

const portNames = [...vendorNames, 'control'] as const;

/** One number gives five ports in a row, the last one to the control interface; 0 lets the system choose each. Throws `RangeError` for a port that cannot be. */
export function resolvePorts(ports: PortSettings = 0): Record<(typeof portNames)[number], number> {
  const portOf = (name: (typeof portNames)[number], index: number) => {
    if (typeof ports !== 'number') return ports[name] ?? 0;
    return ports === 0 ? 0 : ports + index;
  };
  const entries = portNames.map((name, index) => [name, portOf(name, index)] as const);
  for (const [name, port] of entries) {
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new RangeError(`The port of ${name} must be a whole number from 0 to 65535`);
    }
  }
  return Object.fromEntries(entries) as Record<(typeof portNames)[number], number>;
}
