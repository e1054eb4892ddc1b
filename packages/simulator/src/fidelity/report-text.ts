import {
  type CheckReport,
  type FidelityReport,
  type FidelityVerdict,
  noStep,
  type OperationReport,
} from './report.js';

/** One operation: a line for each step that is the same, and for each check that is not. */
export function operationText({ operation, effect, verdict, checks }: OperationReport): string {
  const head = `${verdict.padEnd(verdictWidth)}${operation} (${effect})`;
  return `${[head, ...rowsOf(checks)].join('\n')}\n\n`;
}

export function summaryText({ vendor, baseUrl, operations, totals }: FidelityReport): string {
  const count = (verdict: FidelityVerdict) => operations.filter((one) => one.verdict === verdict).length;
  const standings = Object.entries(totals.differsByStanding).map(
    ([standing, number]) => `${number} ${standing}`,
  );
  return [
    `${vendor} at ${baseUrl}: ${operations.length} operations`,
    row('', 'operations', 'checks'),
    row('same', count('same'), totals.same),
    row('differs', count('differs'), totals.differs, standings.length > 0 ? `(${standings.join(', ')})` : ''),
    row('not checked', count('not checked'), totals.notChecked),
    '',
  ].join('\n');
}

function row(name: string, operations: string | number, checks: string | number, remark = ''): string {
  const cells = [String(operations).padStart(10), String(checks).padStart(8)];
  return `  ${name.padEnd(verdictWidth)}${cells.join('')} ${remark}`.trimEnd();
}

const verdictWidth = 13;

function rowsOf(checks: readonly CheckReport[]): string[] {
  const steps = new Map<string, CheckReport[]>();
  for (const check of checks) steps.set(check.step, [...(steps.get(check.step) ?? []), check]);
  return [...steps].flatMap(([step, all]) => stepRows(step, all));
}

function stepRows(step: string, checks: readonly CheckReport[]): string[] {
  const same = checks.filter(({ verdict }) => verdict === 'same').length;
  const sameRow = same > 0 ? [line('same', `${step}: ${same} ${same === 1 ? 'check' : 'checks'}`)] : [];
  const differing = checks
    .filter(({ verdict }) => verdict === 'differs')
    .map((check) => differenceRow(step, check));
  return [...sameRow, ...differing, ...skippedRows(step, checks)];
}

function differenceRow(step: string, { check, expected, received, standing, sources }: CheckReport): string {
  const origin = [standing, ...sources].join(', ');
  return line('differs', `${step}: ${check}: expected ${expected}, came ${received} [${origin}]`);
}

/** One row for all checks of a step that have the same reason. */
function skippedRows(step: string, checks: readonly CheckReport[]): string[] {
  const skipped = checks.filter(({ verdict }) => verdict === 'not checked');
  if (step === noStep) {
    return skipped.map(({ check, reason }) => line('not checked', `${check}: ${reason}`));
  }
  const reasons = new Set(skipped.map(({ reason }) => reason));
  return [...reasons].map((reason) => line('not checked', `${step}: ${reason}`));
}

function line(verdict: FidelityVerdict, text: string): string {
  return `  ${verdict.padEnd(verdictWidth)}${text}`;
}
