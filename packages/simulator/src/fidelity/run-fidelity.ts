import { type VendorName, vendorNames } from '../vendor-name.js';
import { shapeCheckerOf } from './check-shape.js';
import { isOnThisMachine } from './is-on-this-machine.js';
import { scenariosOf } from './load-scenarios.js';
import { redactReport } from './redact-report.js';
import type { CheckReport, Effect, FidelityReport, OperationReport } from './report.js';
import { type RunSettings, runScenario } from './run-scenario.js';
import type { Standing, VendorDeclaration } from './scenario.js';
import type { Fetch } from './send-request.js';
import { readVendorDocument } from './vendor-document.js';

export interface FidelityOptions {
  vendor: VendorName;
  /** An origin: that of the simulator, or of the vendor. Other than on this machine it must be `https:`. */
  baseUrl: string;
  /** By name, as the simulator's options have them; what needs one that is not there is not checked. */
  credentials?: Readonly<Record<string, string>>;
  /** Values for the names that the scenarios ask for, such as `testNumber`. */
  variables?: Readonly<Record<string, unknown>>;
  /** Send what changes something at the vendor. On this machine everything is sent. */
  allowWrites?: boolean;
  /** Send what may make the vendor call somebody; also needs the variable `testNumber`. */
  allowDials?: boolean;
  /** Which operations; all of them when left out. */
  operations?: readonly string[];
  /** Called as soon as an operation is through. */
  onOperation?: (report: OperationReport) => void;
  fetch?: Fetch;
}

/** The variable that holds the user's own telephone number. */
const testNumber = 'testNumber';

/**
 * Runs the scenarios of a vendor's operations against a base URL, one request after the other, and none of them twice.
 * Rejects with `TypeError` for options that cannot be, before anything is sent.
 */
export async function runFidelity(options: FidelityOptions): Promise<FidelityReport> {
  const { vendor, operations, onOperation } = options;
  if (!vendorNames.includes(vendor)) throw new TypeError(`vendor must be one of ${vendorNames.join(', ')}`);
  const baseUrl = checkBaseUrl(options.baseUrl);
  const document = readVendorDocument(vendor);
  const scenarios = scenariosOf(document);
  for (const name of operations ?? []) {
    if (!scenarios.scenarios.has(name)) throw new TypeError(`${vendor} has no operation ${name}`);
  }
  checkVariables(options, scenarios.declaration);
  const variables = withTextNumber(options.variables ?? {});
  const isHere = isOnThisMachine(baseUrl);
  const settings: RunSettings = {
    document,
    scenarios,
    shapes: shapeCheckerOf(document),
    baseUrl,
    credentials: options.credentials ?? {},
    variables: { ...(isHere && defaultsHere(scenarios.declaration)), ...variables },
    fetch: options.fetch ?? ((request) => fetch(request)),
    forbids: isHere ? () => undefined : (effect) => forbiddenBy({ ...options, variables }, effect),
  };
  const secrets = [...Object.values(settings.credentials), String(variables[testNumber] ?? '')];
  const startedAt = new Date().toISOString();
  const reports: OperationReport[] = [];
  for (const scenario of scenarios.scenarios.values()) {
    if (operations && !operations.includes(scenario.operation)) continue;
    const report = redactReport(await runScenario(scenario, settings), secrets);
    reports.push(report);
    onOperation?.(report);
  }
  return { vendor, baseUrl: baseUrl.origin, startedAt, operations: reports, totals: totalsOf(reports) };
}

/** Throws `TypeError` for what is no plain origin, without repeating it: it may hold a password. */
function checkBaseUrl(text: string): URL {
  if (!URL.canParse(text)) throw new TypeError('baseUrl must be a URL');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') throw new TypeError('baseUrl must hold no credentials');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new TypeError('baseUrl must be an origin, such as https://api.example.com');
  }
  if (url.protocol !== 'https:' && !isOnThisMachine(url)) {
    throw new TypeError('baseUrl must begin with https: unless it is on this machine');
  }
  return url;
}

function checkVariables({ variables = {} }: FidelityOptions, declaration: VendorDeclaration): void {
  for (const name of Object.keys(variables)) {
    if (Object.hasOwn(declaration.variables, name)) continue;
    const known = Object.keys(declaration.variables).join(', ');
    throw new TypeError(`there is no variable ${name}; the scenarios know ${known}`);
  }
}

/** Digits without quotes are a number in YAML. */
function withTextNumber(variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { [testNumber]: number, ...others } = variables;
  return number === undefined ? others : { ...others, [testNumber]: String(number) };
}

function defaultsHere({ variables }: VendorDeclaration): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables)
      .filter(([, { onThisMachine }]) => onThisMachine !== undefined)
      .map(([name, { onThisMachine }]) => [name, onThisMachine]),
  );
}

function forbiddenBy(
  { allowWrites, allowDials, variables = {} }: FidelityOptions,
  effect: Effect,
): string | undefined {
  if (effect === 'reads') return undefined;
  if (effect === 'writes') {
    return allowWrites ? undefined : 'changes something at the vendor, and writes are not allowed';
  }
  if (!allowDials) return 'may make the vendor call a telephone, and dials are not allowed';
  const number = variables[testNumber];
  return number
    ? undefined
    : `may make the vendor call a telephone, and the variable ${testNumber} is not given`;
}

function totalsOf(reports: readonly OperationReport[]): FidelityReport['totals'] {
  const checks = reports.flatMap((report) => report.checks);
  const count = (verdict: CheckReport['verdict']) =>
    checks.filter((check) => check.verdict === verdict).length;
  const differsByStanding: Partial<Record<Standing, number>> = {};
  for (const { verdict, standing } of checks) {
    if (verdict === 'differs') differsByStanding[standing] = (differsByStanding[standing] ?? 0) + 1;
  }
  return {
    same: count('same'),
    differs: count('differs'),
    notChecked: count('not checked'),
    differsByStanding,
  };
}
