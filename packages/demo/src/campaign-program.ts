import {
  type AdapterWith,
  type Campaign,
  type CampaignReference,
  type CampaignStatus,
  EventLedger,
  type EventSummary,
  eventOfCall,
  eventOfCampaign,
  hasCapabilities,
  summaryOf,
} from '@outdial/normalize';
import {
  type LaunchCursor,
  type LaunchStep,
  launch,
  type PlanReport,
  plan,
  reportText,
} from '@outdial/normalize/plan';
import { readCsv } from '@outdial/normalize/rows';
import { draftCampaign } from './campaign-draft.js';
import type { CampaignNeeds, CampaignVendor } from './campaign-vendors.js';
import { type EventReceiver, startEventReceiver } from './event-receiver.js';

/** What the program needs beside the vendor. */
export interface CampaignSettings {
  /** Whom to call: CSV with the columns id, phone, name and the variables of the script. */
  readonly callees: URL;
  readonly now: () => Date;
  /** Lets time pass. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Keeps how far the launch has come, in a file say. */
  readonly save: (cursor: LaunchCursor) => void;
  readonly print: (text: string) => void;
}

export interface CampaignResult {
  readonly report: PlanReport;
  readonly steps: readonly LaunchStep[];
  /** As the vendor tells of it in the end. */
  readonly campaign: Campaign;
  /** What the events came to. */
  readonly summary: EventSummary;
}

type Adapter = AdapterWith<CampaignNeeds>;

const halfADayMs = 12 * 60 * 60 * 1000;
const mostLooks = 10;
const isOver: ReadonlySet<CampaignStatus> = new Set(['completed', 'failed', 'cancelled']);

/** Runs a campaign from the list of callees to its end, the same on every vendor. */
export async function runCampaign(
  vendor: CampaignVendor,
  settings: CampaignSettings,
): Promise<CampaignResult> {
  const { adapter } = vendor;
  const { now, print } = settings;
  const ledger = new EventLedger();
  const receiver = await startEventReceiver(vendor.listen((event) => ledger.add(event)));
  try {
    vendor.setUp?.(receiver.addresses);

    const planned = planFor(vendor, receiver, settings);
    const report = await planned.report();
    print(reportText(report));

    const steps: LaunchStep[] = [];
    for await (const step of launch(planned, { onSending: settings.save })) {
      const { request, status, callees, failure } = step;
      print(
        `${request.operation}: ${status}, ${callees.length} callees ${failure?.error.message ?? ''}`.trimEnd(),
      );
      steps.push(step);
    }

    const campaign = await waitForEnd(adapter, referenceIn(steps), settings);
    ledger.add(eventOfCampaign(campaign, now()));
    if (hasCapabilities(adapter, 'listCalls')) {
      for await (const call of adapter.listCalls(campaign)) ledger.add(eventOfCall(call));
    }
    return { report, steps, campaign, summary: summaryOf(ledger.state) };
  } finally {
    await receiver.close();
  }
}

function planFor(
  { adapter, script }: CampaignVendor,
  { addresses }: EventReceiver,
  settings: CampaignSettings,
) {
  const now = settings.now();
  const draft = draftCampaign('demo-campaign', script, now);
  const callees = readCsv(settings.callees);
  const options = { now, workload: { talkSeconds: 20 } };
  // Where a vendor can do more than the program needs, the program uses it.
  return hasCapabilities(adapter, 'get', 'redial', 'variables', 'callbacks')
    ? plan({ ...draft, callbacks: addresses }, callees, adapter, options)
    : plan(draft, callees, adapter, options);
}

function referenceIn(steps: readonly LaunchStep[]): CampaignReference {
  const reference = steps.find(({ campaign }) => campaign !== undefined)?.campaign;
  if (reference === undefined) throw new Error('the vendor created no campaign');
  return reference;
}

async function waitForEnd(
  adapter: Adapter,
  reference: CampaignReference,
  { wait }: CampaignSettings,
): Promise<Campaign> {
  for (let look = 0; look < mostLooks; look += 1) {
    await wait(halfADayMs);
    const campaign = await adapter.get(reference);
    if (campaign !== undefined && isOver.has(campaign.status.normalized)) return campaign;
  }
  throw new Error(`the campaign was not over after ${mostLooks} looks`);
}
