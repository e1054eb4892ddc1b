import type { OperationReport } from './report.js';

/** What a report shows of a vendor's answers is described, not repeated; should a secret stand in a name or a code all the same, it goes no further. */
export function redactReport(report: OperationReport, secrets: readonly string[]): OperationReport {
  const hidden = secrets.filter((secret) => secret.length >= shortestSecret);
  const redact = (text: string) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  return {
    ...report,
    checks: report.checks.map((check) => ({
      ...check,
      ...(check.expected !== undefined && { expected: redact(check.expected) }),
      ...(check.received !== undefined && { received: redact(check.received) }),
      ...(check.reason !== undefined && { reason: redact(check.reason) }),
    })),
  };
}

/** A shorter one, such as a vdnId of two digits, would be found everywhere. */
const shortestSecret = 6;
