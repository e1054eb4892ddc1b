import { basename } from 'node:path';
import { listOf } from './provenance-of.js';
import type { ScenarioFile } from './read-scenario-file.js';
import type { Scenario, Step, VendorDeclaration } from './scenario.js';
import type { ScenarioProblem } from './scenario-error.js';
import { namesIn } from './values.js';
import type { VendorDocument } from './vendor-document.js';

export interface ScenarioSurroundings {
  document: VendorDocument;
  declaration: VendorDeclaration;
}

/** What a schema cannot say: that operations, sources, steps and names are there. */
export function checkScenario(
  file: ScenarioFile,
  surroundings: ScenarioSurroundings,
): readonly ScenarioProblem[] {
  const scenario = file.value as Scenario;
  const checker = new Checker(file, scenario, surroundings);
  checker.checkHead();
  scenario.steps.forEach((step, index) => {
    checker.checkStep(step, `/steps/${index}`);
  });
  return checker.problems;
}

class Checker {
  readonly problems: ScenarioProblem[] = [];
  readonly #file: ScenarioFile;
  readonly #scenario: Scenario;
  readonly #surroundings: ScenarioSurroundings;
  readonly #earlier = new Set<string>();
  readonly #names: Set<string>;

  constructor(file: ScenarioFile, scenario: Scenario, surroundings: ScenarioSurroundings) {
    this.#file = file;
    this.#scenario = scenario;
    this.#surroundings = surroundings;
    const { variables, generate } = surroundings.declaration;
    this.#names = new Set([...Object.keys(variables), ...Object.keys(generate)]);
  }

  checkHead(): void {
    const { operation, source, steps, input, unknown } = this.#scenario;
    const name = basename(this.#file.file, '.yaml');
    if (operation !== name) this.#report('/operation', `must be ${name}, as the file is named`);
    this.#checkOperation(operation, '/operation');
    this.#checkReferences(source.ref, '/source/ref');
    const captured = steps.flatMap(({ capture = {} }) => Object.keys(capture));
    this.#checkNames(input, '/input', captured);
    this.#checkNames(unknown, '/unknown');
  }

  checkStep(step: Step, pointer: string): void {
    const { operation, scheme, after, expect, capture } = step;
    const isOwn = operation === undefined || operation === this.#scenario.operation;
    if (operation !== undefined) this.#checkOperation(operation, `${pointer}/operation`);
    if (isOwn && !expect) this.#report(pointer, 'is a step of the operation itself and must expect something');
    if (step.unknown && !this.#scenario.unknown) {
      this.#report(`${pointer}/unknown`, 'needs an unknown at the top of the file');
    }
    if (!expect && step.signature) this.#report(`${pointer}/signature`, 'spoils a preparation');
    if (after !== undefined && !this.#earlier.has(after)) {
      this.#report(`${pointer}/after`, 'names no earlier step with expectations');
    }
    const id = operation ?? this.#scenario.operation;
    const schemes = this.#surroundings.document.operations.get(id)?.schemes ?? [];
    if (scheme !== undefined && !schemes.includes(scheme)) {
      this.#report(`${pointer}/scheme`, `must be one of ${schemes.join(', ')}`);
    }
    if (this.#earlier.has(step.step)) this.#report(`${pointer}/step`, 'is the name of an earlier step, too');
    this.#checkNames({ input: step.input, set: step.set }, pointer);
    this.#checkPath(step, pointer);
    for (const name of Object.keys(capture ?? {})) this.#names.add(name);
    expect?.forEach((expectation, index) => {
      const place = `${pointer}/expect/${index}`;
      if (expectation.ref !== undefined) this.#checkReferences(expectation.ref, `${place}/ref`);
      this.#checkNames(expectation, place);
    });
    if (expect) this.#earlier.add(step.step);
  }

  #checkPath({ operation = this.#scenario.operation, omit = [] }: Step, pointer: string): void {
    const { path = '' } = this.#surroundings.document.operations.get(operation) ?? {};
    const omitted = omit.filter((left) => path.includes(`{${left.slice(1)}}`));
    if (omitted.length > 0)
      this.#report(`${pointer}/omit`, `leaves out a part of the path: ${omitted.join(', ')}`);
  }

  #checkOperation(name: string, pointer: string): void {
    const { document } = this.#surroundings;
    if (!document.operations.has(name)) this.#report(pointer, `is no operation of ${document.vendor}`);
  }

  #checkReferences(ref: string | readonly string[], pointer: string): void {
    const { sourceKeys } = this.#surroundings.document;
    const unknown = listOf(ref).filter((key) => !sourceKeys.has(key));
    if (unknown.length > 0) this.#report(pointer, `names no source of the document: ${unknown.join(', ')}`);
  }

  #checkNames(template: unknown, pointer: string, others: readonly string[] = []): void {
    const unknown = namesIn(template).filter(
      (name) => !name.startsWith('credentials.') && !this.#names.has(name) && !others.includes(name),
    );
    if (unknown.length > 0) this.#report(pointer, `uses unknown names: ${unknown.join(', ')}`);
  }

  #report(pointer: string, text: string): void {
    this.problems.push(this.#file.problemAt(pointer, text));
  }
}
