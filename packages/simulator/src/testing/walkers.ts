import type { Simulator } from '../simulator.js';
import type { VendorName } from '../vendor-name.js';
import { askAcs3, askRpc } from './alibaba-client.js';
import type { Answer } from './answer.js';
import { askHuawei, fetchToken } from './huawei-client.js';
import { askLaaffic } from './laaffic-client.js';
import { askNxcloud } from './nxcloud-client.js';
import type { OperationInDocument, RawRequest } from './raw-request.js';

/** How the walk through a document asks one vendor. */
export interface Walker {
  vendor: VendorName;
  /** Once for each way of signing. */
  ways: readonly ((
    simulator: Simulator,
    place: OperationInDocument,
    request: RawRequest,
    signing: Signing,
  ) => Promise<Answer>)[];
}

export type Signing = 'right' | 'wrong';

const texts = (members: Record<string, unknown>): [string, string][] =>
  Object.entries(members).flatMap(([name, value]) => flatten(name, value));

/** Lists and objects as an RPC vendor reads them. */
function flatten(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => flatten(`${name}.${index + 1}`, item));
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, member]) => flatten(`${name}.${key}`, member));
}

const pathWithQuery = ({ path, query }: RawRequest) => {
  const pairs = new URLSearchParams(texts(query)).toString();
  return pairs === '' ? path : `${path}?${pairs}`;
};

const alibabaRequest = (place: OperationInDocument, { query, body, isForm }: RawRequest) => ({
  action: place.path.slice(1),
  parameters: Object.fromEntries(texts({ ...query, ...body })),
  isForm,
});

const wrongly = (signing: Signing, header: string, value: string) =>
  signing === 'wrong' ? { [header]: value } : {};

export const walkers: readonly Walker[] = [
  {
    vendor: 'alibaba',
    ways: [
      ({ alibaba }, place, request, signing) =>
        askRpc(alibaba, { ...alibabaRequest(place, request), sent: wrongly(signing, 'Signature', 'AAAA') }),
      ({ alibaba }, place, request, signing) =>
        askAcs3(alibaba, {
          ...alibabaRequest(place, request),
          sent: wrongly(signing, 'x-acs-signature-nonce', 'another'),
        }),
      ({ alibaba }, place, request, signing) =>
        askRpc(alibaba, {
          ...alibabaRequest(place, request),
          method: 'GET',
          sent: wrongly(signing, 'Signature', 'AAAA'),
        }),
    ],
  },
  {
    vendor: 'nxcloud',
    ways: [
      ({ nxcloud }, _, { path, body }, signing) =>
        askNxcloud(nxcloud, { path, body, headers: wrongly(signing, 'sign', '0'.repeat(32)) }),
      ({ nxcloud }, _, { path, body }, signing) =>
        askNxcloud(nxcloud, {
          path,
          body,
          headers: { algorithm: 'SHA256', ...wrongly(signing, 'sign', '0'.repeat(64)) },
        }),
    ],
  },
  {
    vendor: 'laaffic',
    ways: [
      ({ laaffic }, _, request, signing) =>
        askLaaffic(laaffic, {
          method: request.method,
          path: pathWithQuery(request),
          body: request.body,
          headers: wrongly(signing, 'Sign', '0'.repeat(32)),
        }),
    ],
  },
  {
    vendor: 'huawei',
    ways: [
      async ({ huawei }, { operation, document }, request, signing) => {
        const { method, body } = request;
        const path = pathWithQuery(request);
        const [scheme] = (operation['x-signing'] ?? document['x-signing'])?.schemes ?? [];
        if (scheme === 'huawei-c2') {
          const keys = {
            accessKey: huawei.accessKey,
            secretKey: signing === 'right' ? huawei.secretKey : 'wrong',
          };
          return askHuawei(huawei, { method, path, body, keys });
        }
        if (scheme === undefined) {
          const appSecret = signing === 'right' ? huawei.appSecret : 'wrong';
          const filled = { appKey: huawei.appKey, appSecret };
          const known = Object.entries(filled).filter(([name]) => body && Object.hasOwn(body, name));
          return askHuawei(huawei, { method, path, body: { ...body, ...Object.fromEntries(known) } });
        }
        const token = signing === 'right' ? await fetchToken(huawei) : 'wrong';
        const inparams = { ...(body?.inparams as object | undefined), auth_token: token };
        return askHuawei(huawei, { method, path, body: { ...body, inparams } });
      },
    ],
  },
];
