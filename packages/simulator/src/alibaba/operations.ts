import type { Work } from '../engine/operation-result.js';
import type { VendorSettings } from '../vendor-settings.js';
import { AsyncResults } from './async-results.js';
import { callCentreOperations } from './call-centre-operations.js';
import { callOperations } from './call-operations.js';
import { Campaigns } from './campaigns.js';
import type { Conversations } from './conversations.js';
import { instanceOperations } from './instance-operations.js';
import { jobGroupOperations } from './job-group-operations.js';
import { jobOperations } from './job-operations.js';
import { jobQueryOperations } from './job-query-operations.js';
import type { JobStore } from './job-store.js';
import type { RowContext } from './task-rows.js';

/** The work of every operation of the document, by operationId. */
export function alibabaOperations(
  settings: VendorSettings,
  store: JobStore,
  conversations: Conversations,
): Readonly<Record<string, Work>> {
  const campaigns = new Campaigns(settings, store);
  const { now, script, faults, world } = settings;
  const results = new AsyncResults(world, () => store.newId());
  const rows = (): RowContext => ({ now: now(), conversations, groupOf: (job) => store.groupOf(job) });
  const context = { store, campaigns, conversations, results, script, faults, now, rows };
  return {
    ...callCentreOperations(context),
    ...jobGroupOperations(store, campaigns, results),
    ...jobOperations(context),
    ...jobQueryOperations(context),
    ...callOperations(context),
    ...instanceOperations(context),
  };
}
