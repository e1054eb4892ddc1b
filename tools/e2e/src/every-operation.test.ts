// Every client against the simulators with every request of the documents, in the order of the documents: signed, valid, answered, and
// no answer differs from its document. What a request names (a task, a job group) may not be there, and then the vendor's own code says so.
import { type DriftReport, OutdialError } from '@outdial/core';
import { type Simulator, startSimulator } from '@outdial/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignTimes, examplesOf, simulatorCredentials, vendors } from './vendors.js';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ credentials: simulatorCredentials });
});
afterAll(() => simulator.close());

/** Printed by the vendor with placeholders where values belong: the client refuses it. */
const refused = new Set(['createAndCall.documented.request.json']);

/** What a simulator may answer to a well-made request that names something it does not know, or knows already. */
const businessCategories = ['not_found', 'conflict', 'invalid_request'];

const cases = vendors.flatMap(({ vendor, operations, createClient }) =>
  Object.keys(operations).flatMap((id) =>
    examplesOf(vendor, id, 'request')
      .filter(({ name }) => !refused.has(name))
      .map((example) => ({ vendor, id, createClient, ...example })),
  ),
);

/**
 * Of these every example names a job group, a task, an order or a flow that somebody must make first. The simulator's own tests do, and
 * the clients' campaigns above them.
 */
const needsState = [
  'alibaba taskPreparing',
  'alibaba recordFailure',
  'alibaba inflightTaskTimeout',
  'alibaba modifyJobGroup',
  'alibaba describeJobGroup',
  'alibaba describeGroupExecutingInfo',
  'alibaba assignJobs',
  'alibaba assignJobsAsync',
  'alibaba startJob',
  'alibaba suspendJobs',
  'alibaba resumeJobs',
  'alibaba cancelJobs',
  'alibaba listJobsByGroup',
  'alibaba queryJobsWithResult',
  'alibaba suspendCall',
  'huawei updateCampaign',
  'huawei pauseCampaign',
  'huawei resumeCampaign',
  'huawei addCallData',
  'huawei addCallDataV2',
  'huawei getCallData',
  'huawei createAppointment',
  'huawei queryCallResults',
  'laaffic cancelAgentGroupCall',
  'laaffic updateGroupCall',
  'laaffic resendGroupCall',
  'laaffic queryRecallFlowDetail',
  'laaffic cancelRecallFlow',
  'laaffic recordGroup',
  'nxcloud updateTask',
  'nxcloud addBatchCall',
  'nxcloud importBatchCall',
];

const accepted = new Map<string, boolean>();

describe('the simulators', () => {
  it.each(cases)('answer $vendor $name', async ({ vendor, id, createClient, value }) => {
    const reports: DriftReport[] = [];
    const { url } = simulator[vendor as keyof typeof simulatorCredentials];
    const client = createClient({ baseUrl: url, maxRetries: 0, onDrift: (report) => reports.push(report) });
    const failure = await client[id]?.(ownInput(id, value)).then(
      () => undefined,
      (error: unknown) => error,
    );
    accepted.set(`${vendor} ${id}`, failure === undefined || accepted.get(`${vendor} ${id}`) === true);
    if (failure !== undefined) {
      expect(OutdialError.isOutdialError(failure) && failure.name).toBe('VendorError');
      expect(businessCategories).toContain((failure as OutdialError).category);
    }
    expect(reports).toEqual([]);
  });

  it('accept every operation that needs nothing made before', () => {
    const refusals = [...accepted].filter(([, isAccepted]) => !isAccepted).map(([operation]) => operation);
    expect(refusals).toEqual(needsState);
  });
});

/** Some examples hold a token or a tenant's password, and the client has its own; V1 and V2 dialogs share the id of their call. */
function ownInput(id: string, value: unknown): object {
  const { appKey: _key, appSecret: _secret, inparams, ...rest } = value as Record<string, unknown>;
  if (id.startsWith('createCampaign')) return { ...rest, ...campaignTimes };
  if (typeof inparams !== 'object' || inparams === null) return rest;
  const { auth_token: _token, call_id: _call, ...own } = inparams as Record<string, unknown>;
  return { ...rest, userid: `${rest.userid}-${id}`, inparams: own };
}
