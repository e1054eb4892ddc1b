import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as alibaba from '@outdial/alibaba';
import type {
  CallOptions,
  CallResult,
  ClientSettings as CoreSettings,
  ErrorTables,
  OperationTable,
} from '@outdial/core';
import * as huawei from '@outdial/huawei';
import * as laaffic from '@outdial/laaffic';
import * as nxcloud from '@outdial/nxcloud';

/** A client whose operations are called by their names. */
export type AnyClient = Readonly<
  Record<string, (input?: unknown, options?: CallOptions) => Promise<CallResult<unknown>>>
>;

/** All but the credentials, which are those of the simulators below. */
export type ClientSettings = Omit<CoreSettings<unknown>, 'credentials'> & { readonly baseUrl: string };

/** One client of a vendor, and what its document says. */
export interface VendorUnderTest {
  readonly vendor: string;
  readonly operations: OperationTable;
  readonly errors: ErrorTables;
  readonly createClient: (settings: ClientSettings) => AnyClient;
}

const huaweiCampaign = ({ signing }: { signing: readonly string[] }): boolean => signing.includes('huawei-c2');

/** All clients, each with the operations that it has. */
export const vendors: readonly VendorUnderTest[] = [
  {
    vendor: 'alibaba',
    operations: alibaba.operationTable,
    errors: alibaba.errorTables,
    createClient: (settings) =>
      anyClient(
        alibaba.createAlibabaClient({
          ...settings,
          credentials: { accessKeyId: 'key', accessKeySecret: 'secret' },
        }),
      ),
  },
  {
    vendor: 'huawei',
    operations: only(huawei.operationTable, (operation) => !huaweiCampaign(operation)),
    errors: huawei.errorTables,
    createClient: (settings) =>
      anyClient(
        huawei.createHuaweiClient({
          ...settings,
          vdnId: '25',
          credentials: { appKey: 'tenant', appSecret: 'secret' },
        }),
      ),
  },
  {
    vendor: 'huawei',
    operations: only(huawei.operationTable, huaweiCampaign),
    errors: huawei.errorTables,
    createClient: (settings) =>
      anyClient(
        huawei.createHuaweiCampaignClient({
          ...settings,
          vdnId: '25',
          credentials: { accessKey: 'key', secretKey: 'secret' },
        }),
      ),
  },
  {
    vendor: 'laaffic',
    operations: laaffic.operationTable,
    errors: laaffic.errorTables,
    createClient: (settings) =>
      anyClient(
        laaffic.createLaafficClient({ ...settings, credentials: { apiKey: 'key', apiSecret: 'secret' } }),
      ),
  },
  {
    vendor: 'nxcloud',
    operations: nxcloud.operationTable,
    errors: nxcloud.errorTables,
    createClient: (settings) =>
      anyClient(
        nxcloud.createNxcloudClient({ ...settings, credentials: { uuid: 'account', secretKey: 'secret' } }),
      ),
  },
];

/** What the clients above sign with, for a simulator. */
export const simulatorCredentials = {
  alibaba: { accessKeyId: 'key', accessKeySecret: 'secret' },
  huawei: { appKey: 'tenant', appSecret: 'secret', vdnId: '25', accessKey: 'key', secretKey: 'secret' },
  laaffic: { apiKey: 'key', apiSecret: 'secret' },
  nxcloud: { uuid: 'account', secretKey: 'secret' },
};

/** An example of the documents. */
export interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** The examples of an operation, in the order of their names. */
export function examplesOf(vendor: string, operation: string, kind: 'request' | 'response'): Example[] {
  const folder = fileURLToPath(
    new URL(`./${vendor}/examples/`, import.meta.resolve('@outdial/specs/package.json')),
  );
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${operation}.`) && name.endsWith(`.${kind}.json`))
    .sort()
    .map((name) => ({ name, value: JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) }));
}

/** A request that fits: the vendors' own printed ones come last, since they may hold placeholders. */
export function validRequestOf(vendor: string, operation: string): unknown {
  const examples = examplesOf(vendor, operation, 'request');
  const own = examples.find(({ name }) => !name.includes('.documented'));
  return (own ?? examples[0])?.value;
}

/** For Huawei's campaigns, which cannot begin before today: those of the examples did. */
export const campaignTimes = { strBeginTime: '2099-01-01 00:00:00', strEndTime: '2099-12-31 23:59:59' };

function only(table: OperationTable, wanted: (operation: OperationTable[string]) => boolean): OperationTable {
  return Object.fromEntries(Object.entries(table).filter(([, operation]) => wanted(operation)));
}

function anyClient(client: object): AnyClient {
  return client as AnyClient;
}
