import { keysOf, valueAt } from '../engine/json-pointer.js';
import { buildRequest, type UnsignedRequest } from './build-request.js';
import type { ShapeChecker } from './check-shape.js';
import { describeCode } from './describe-value.js';
import { judgeAnswer, skipStep } from './judge-answer.js';
import { readOutcome } from './read-outcome.js';
import {
  type CheckReport,
  type Effect,
  type FidelityVerdict,
  noStep,
  type OperationReport,
} from './report.js';
import type { Scenario, Step, VendorDeclaration, VendorScenarios } from './scenario.js';
import { type Answer, type Fetch, NoAnswer, sendRequest } from './send-request.js';
import { missingCredentials, signRequest, type WireRequest } from './sign-request.js';
import { Values } from './values.js';
import type { DocumentedOperation, VendorDocument } from './vendor-document.js';
import { withValueAt } from './with-value-at.js';

export interface RunSettings {
  document: VendorDocument;
  scenarios: VendorScenarios;
  shapes: ShapeChecker;
  baseUrl: URL;
  credentials: Readonly<Record<string, string>>;
  variables: Readonly<Record<string, unknown>>;
  fetch: Fetch;
  /** Why a request of this effect must not be sent; undefined when it may. */
  forbids(effect: Effect): string | undefined;
}

/** Runs one scenario from its first step to its last. */
export async function runScenario(scenario: Scenario, settings: RunSettings): Promise<OperationReport> {
  const run = new ScenarioRun(scenario, settings);
  const operation = operationOf(settings.document, scenario.operation);
  const { signatures } = settings.scenarios.declaration;
  for (const step of [...signatureSteps(operation, signatures), ...scenario.steps]) await run.step(step);
  const { operationId, effect } = operation;
  const checks = [...run.checks, ...run.uncheckedFacts()];
  return { operation: operationId, effect, verdict: verdictOf(checks), checks };
}

function verdictOf(checks: readonly CheckReport[]): FidelityVerdict {
  const has = (verdict: FidelityVerdict) => checks.some((check) => check.verdict === verdict);
  return has('differs') ? 'differs' : has('same') ? 'same' : 'not checked';
}

/** The steps about signatures that an operation shares with all others that are signed as it is. */
function signatureSteps(
  { schemes }: DocumentedOperation,
  signatures: VendorDeclaration['signatures'],
): Step[] {
  return schemes.flatMap((scheme) =>
    (signatures[scheme] ?? []).map((step) => ({ ...step, scheme, unknown: true as const })),
  );
}

function operationOf({ operations }: VendorDocument, operationId: string): DocumentedOperation {
  const operation = operations.get(operationId);
  if (!operation) throw new TypeError(`The document has no operation ${operationId}`);
  return operation;
}

class ScenarioRun {
  readonly checks: CheckReport[] = [];
  readonly #scenario: Scenario;
  readonly #settings: RunSettings;
  readonly #values: Values;
  /** Steps that had the outcome that was expected. */
  readonly #done = new Set<string>();
  /** Why nothing that follows has what it takes for granted. */
  #unprepared: string | undefined;

  constructor(scenario: Scenario, settings: RunSettings) {
    this.#scenario = scenario;
    this.#settings = settings;
    const { credentials, variables, scenarios } = settings;
    this.#values = new Values({ credentials, variables, generate: scenarios.declaration.generate });
  }

  uncheckedFacts(): CheckReport[] {
    return (this.#scenario.unchecked ?? []).map(({ fact, reason }) => ({
      step: noStep,
      check: fact,
      verdict: 'not checked',
      standing: 'assumed',
      sources: [],
      reason,
    }));
  }

  async step(step: Step): Promise<void> {
    const operation = operationOf(this.#settings.document, step.operation ?? this.#scenario.operation);
    const { value: input, missing } = this.#values.fill(this.#inputOf(step, operation));
    const reason = this.#unprepared ?? this.#reasonToSkip(step, operation, missing);
    if (reason !== undefined) return this.#skip(step, operation, reason);
    const { document, baseUrl } = this.#settings;
    const request = buildRequest(document.document, operation, input as Record<string, unknown>);
    const sent = this.#sign(step, request);
    try {
      const answer = await sendRequest(sent, baseUrl, this.#settings.fetch);
      this.#take(step, operation, sent, answer);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.#miss(step, operation, error.message);
    }
  }

  #inputOf(step: Step, { operationId }: DocumentedOperation): unknown {
    const { scenarios } = this.#settings;
    const input: unknown = step.input ?? scenarios.scenarios.get(operationId)?.input ?? {};
    const changes = [
      ...Object.entries((step.unknown && this.#scenario.unknown) ?? {}),
      ...Object.entries(step.set ?? {}),
      ...(step.omit ?? []).map((pointer) => [pointer, undefined] as const),
    ];
    return changes.reduce((changed, [pointer, value]) => withValueAt(changed, keysOf(pointer), value), input);
  }

  #reasonToSkip(step: Step, operation: DocumentedOperation, missing: readonly string[]): string | undefined {
    const { scenarios, credentials, forbids } = this.#settings;
    if (step.after !== undefined && !this.#done.has(step.after)) {
      return `"${step.after}" did not come out as expected`;
    }
    const withheld = missingCredentials(step.scheme ?? operation.schemes[0], credentials);
    const unknown = missing.filter((name) => name.startsWith('credentials.'));
    const names = [...withheld, ...unknown.map((name) => name.slice('credentials.'.length))];
    if (names.length > 0) return `needs the credential ${[...new Set(names)].join(', ')}`;
    const forbidden = forbids(effectOf(step, operation));
    if (forbidden !== undefined) return forbidden;
    if (missing.length === 0) return undefined;
    const { variables } = scenarios.declaration;
    return `needs ${missing
      .map((name) =>
        variables[name]
          ? `the variable ${name} (${variables[name].description})`
          : `${name}, which no answer gave`,
      )
      .join(', ')}`;
  }

  #sign(step: Step, request: UnsignedRequest): WireRequest {
    const { document, baseUrl, credentials } = this.#settings;
    const scheme = step.scheme ?? request.operation.schemes[0];
    return signRequest(request, document, scheme, { baseUrl, credentials, fault: step.signature });
  }

  #take(step: Step, operation: DocumentedOperation, sent: WireRequest, answer: Answer): void {
    const { document, shapes, credentials } = this.#settings;
    for (const [name, pointer] of Object.entries(step.capture ?? {})) {
      const value = valueAt(answer.exactBody, pointer);
      if (value !== undefined && value !== null) this.#values.set(name, value);
    }
    if (!step.expect) {
      const { kind, code } = readOutcome(operation, answer);
      if (kind !== 'success')
        this.#unprepared = unprepared(step, `refused with ${describeCode(code)}, HTTP ${answer.status}`);
      return;
    }
    const { checks, cameOut } = judgeAnswer({
      step,
      scenario: this.#scenario,
      document,
      operation,
      sent,
      answer,
      values: this.#values,
      shapes,
      credentials,
    });
    this.checks.push(...checks);
    if (cameOut) this.#done.add(step.step);
  }

  #skip(step: Step, operation: DocumentedOperation, reason: string): void {
    const { document } = this.#settings;
    this.checks.push(...skipStep({ step, scenario: this.#scenario, document, operation }, reason));
    if (!step.expect) this.#unprepared ??= unprepared(step, reason);
  }

  /** A vendor that does not answer is not the same, but what it would have said is not known either. */
  #miss(step: Step, operation: DocumentedOperation, reason: string): void {
    if (!step.expect) {
      this.#unprepared = unprepared(step, reason);
      return;
    }
    const { ref, standing } = this.#settings.document.provenanceOf(operation.node);
    this.checks.push({
      step: step.step,
      check: 'is answered',
      verdict: 'differs',
      standing,
      sources: ref,
      expected: 'an answer',
      received: reason,
    });
    this.#skip(step, operation, reason);
  }
}

function unprepared({ step }: Step, reason: string): string {
  return `preparing "${step}": ${reason}`;
}

const effects: readonly Effect[] = ['reads', 'writes', 'dials'];

function effectOf({ effect }: Step, operation: DocumentedOperation): Effect {
  const own = effects.indexOf(operation.effect);
  return effects[Math.max(own, effect === undefined ? 0 : effects.indexOf(effect))] as Effect;
}
