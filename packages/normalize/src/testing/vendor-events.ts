import fc from 'fast-check';
import type { VoiceEvent } from '../index.js';
import { arbitraryFromSchema } from './arbitrary-from-schema.js';
import { readSpec, responseSchema, webhookSchema } from './read-spec.js';
import { recordsIn, type VendorReport, vendorReports } from './vendor-reports.js';

/** Members that say what a record is about. Three values of each, so that many records are about the same. */
const idNames =
  /^(orderID|userTaskID|taskID|callID|userPhone|voiceId|callee|called|taskId|callId|campaignId|sessionId|id|Id|TaskId|JobId|JobGroupId|JobUuid|ReferenceId|CalledNumber)$/;

/**
 * Events of all vendors, made by their mappings of what their documents allow: the same for the same seed. About few
 * campaigns, callees and calls each, so that they have something to disagree about.
 */
export function vendorEvents(seed: number, bodiesOfEach: number): VoiceEvent[] {
  return vendorReports.flatMap((report, index) =>
    fc
      .sample(arbitraryFromSchema(schemaOf(report), readSpec(report.vendor)), {
        seed: seed + index,
        numRuns: bodiesOfEach,
      })
      .flatMap((body) => recordsIn(body, report.records))
      .flatMap((record) => report.toEvents(withFewIds(record))),
  );
}

function schemaOf({ vendor, name, isWebhook }: VendorReport) {
  const spec = readSpec(vendor);
  return isWebhook ? webhookSchema(spec, name) : responseSchema(spec, name);
}

function withFewIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFewIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      idNames.test(name) ? `99900000000${(JSON.stringify(member) ?? '').length % 3}` : withFewIds(member),
    ]),
  );
}
