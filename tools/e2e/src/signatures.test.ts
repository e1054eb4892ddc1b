// Every operation by every signature that its client can make, and its body compressed where that is offered: the simulator takes each one,
// and no answer of its differs from the document.
import { operationTable as alibabaOperations, createAlibabaClient } from '@outdial/alibaba';
import type { CallOptions, DriftReport, Operation } from '@outdial/core';
import { createHuaweiCampaignClient, operationTable as huaweiOperations } from '@outdial/huawei';
import { createLaafficClient, operationTable as laafficOperations } from '@outdial/laaffic';
import { createNxcloudClient, operationTable as nxcloudOperations } from '@outdial/nxcloud';
import { type Simulator, startSimulator } from '@outdial/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validRequestOf } from './vendors.js';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

const reports: DriftReport[] = [];
const onDrift = (report: DriftReport) => void reports.push(report);

interface Case {
  readonly vendor: string;
  readonly variant: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly createClient: () => object;
}

const cases: readonly Case[] = [
  ...(['v1', 'v3'] as const).flatMap((signatureVersion) =>
    (['GET', 'POST'] as const).flatMap((method) =>
      (['JSON', 'XML'] as const).map((format) => ({
        vendor: 'alibaba',
        variant: `${signatureVersion}, ${method}, ${format}`,
        operations: alibabaOperations,
        createClient: () => {
          const { url: baseUrl, ...credentials } = simulator.alibaba;
          return createAlibabaClient({ baseUrl, credentials, signatureVersion, method, format, onDrift });
        },
      })),
    ),
  ),
  ...(['MD5', 'SHA256'] as const).map((algorithm) => ({
    vendor: 'nxcloud',
    variant: algorithm,
    operations: nxcloudOperations,
    createClient: () => {
      const { url: baseUrl, uuid, secretKey } = simulator.nxcloud;
      const credentials = { uuid, secretKey };
      return createNxcloudClient({ baseUrl, credentials, algorithm, responseSignature: 'require', onDrift });
    },
  })),
  {
    vendor: 'huawei',
    variant: 'C2',
    operations: Object.fromEntries(
      Object.entries(huaweiOperations).filter(([, { signing }]) => signing.includes('huawei-c2' as never)),
    ),
    createClient: () => {
      const { url: baseUrl, vdnId, accessKey, secretKey } = simulator.huawei;
      return createHuaweiCampaignClient({ baseUrl, vdnId, credentials: { accessKey, secretKey }, onDrift });
    },
  },
  {
    vendor: 'laaffic',
    variant: 'MD5',
    operations: laafficOperations,
    createClient: () => {
      const { url: baseUrl, apiKey, apiSecret } = simulator.laaffic;
      return createLaafficClient({ baseUrl, credentials: { apiKey, apiSecret }, onDrift });
    },
  },
];

type Call = (input: unknown, options: CallOptions) => Promise<unknown>;

describe.each(cases)('$vendor with $variant', ({ vendor, operations, createClient }) => {
  it.each(Object.values(operations))('$id is taken', async ({ id, gzip }) => {
    const { [id]: call } = createClient() as Readonly<Record<string, Call>>;
    reports.length = 0;
    const options = { gzip: gzip?.request === true };
    const failure = await call?.(validRequestOf(vendor, id), options).then(
      () => undefined,
      (error: unknown) => error,
    );
    // An example may name a task that is not there.
    if (failure !== undefined) expect(failure).toMatchObject({ name: 'VendorError' });
    expect(['authentication', 'permission']).not.toContain((failure as { category?: string })?.category);
    expect(reports).toEqual([]);
  });
});
