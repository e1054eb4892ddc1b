import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { VendorName } from '../vendor-name.js';
import { checkScenario } from './check-scenario.js';
import { ScenarioReader } from './read-scenario-file.js';
import type { Scenario, VendorDeclaration, VendorScenarios } from './scenario.js';
import { ScenarioError, type ScenarioProblem } from './scenario-error.js';
import type { VendorDocument } from './vendor-document.js';

const extension = '.yaml';

/** By its own name the package finds its files from the source and from the build alike. */
export function scenarioFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('@outdial/simulator/package.json');
  return join(dirname(manifest), 'scenarios');
}

const loaded = new Map<VendorName, VendorScenarios>();

/** What a vendor's operations are expected to answer, read once. */
export function scenariosOf(document: VendorDocument): VendorScenarios {
  const scenarios = loaded.get(document.vendor) ?? loadScenarios(document, scenarioFolder());
  loaded.set(document.vendor, scenarios);
  return scenarios;
}

/** Reads the files of one vendor in a folder. Throws `ScenarioError` naming every file and line that cannot be. */
export function loadScenarios(document: VendorDocument, folder: string): VendorScenarios {
  const { vendor } = document;
  const reader = new ScenarioReader(folder);
  const declaration = reader.read(vendor + extension, 'vendor').value as VendorDeclaration;
  const problems: ScenarioProblem[] = [];
  const files = readdirSync(join(folder, vendor)).map((name) => {
    const file = reader.read(`${vendor}/${name}`, 'scenario');
    problems.push(...checkScenario(file, { document, declaration }));
    return file.value as Scenario;
  });
  if (problems.length > 0) throw new ScenarioError(problems);
  const byOperation = new Map(files.map((scenario) => [scenario.operation, scenario]));
  const inOrder = [...document.operations.keys()].filter((name) => byOperation.has(name));
  const scenarios = new Map(inOrder.map((name) => [name, byOperation.get(name) as Scenario]));
  return { vendor, declaration, scenarios };
}
