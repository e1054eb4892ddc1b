import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadScenarios, scenarioFolder } from './load-scenarios.js';
import { ScenarioError } from './scenario-error.js';
import { readVendorDocument } from './vendor-document.js';

const document = readVendorDocument('nxcloud');

const valid = `operation: ping
source: { ref: ping, standing: documented }
input: { data: hello }
steps:
  - step: echoes
    expect:
      - outcome: success
`;

/** A folder with the schemas, the vendor's own file and one scenario. */
function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of ['scenario.schema.json', 'vendor.schema.json', 'nxcloud.yaml']) {
    cpSync(join(scenarioFolder(), file), join(folder, file));
  }
  mkdirSync(join(folder, 'nxcloud'));
  writeFileSync(join(folder, 'nxcloud', 'ping.yaml'), text);
  return folder;
}

function problemsOf(text: string): string {
  try {
    loadScenarios(document, folderWith(text));
    return 'none';
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
}

const withStep = (step: string) => `${valid}  - ${step}\n`;
const withExpectation = (expectation: string) => `${valid}      - ${expectation}\n`;

it('takes a scenario of the form that the schema describes', () => {
  expect(problemsOf(valid)).toBe('none');
});

it.each([
  ['no YAML', `${valid}  - [`, /^nxcloud\/ping\.yaml:8 \/ Flow sequence/],
  [
    'an unknown key',
    valid.replace('input:', 'inputs:'),
    /^nxcloud\/ping\.yaml:1 \/ must have required property 'input'\nnxcloud\/ping\.yaml:1 \/ has the unknown key inputs$/,
  ],
  [
    'an unknown standing',
    valid.replace('documented', 'certain'),
    'nxcloud/ping.yaml:2 /source/standing must be one of documented, sample, related, inferred, assumed',
  ],
  [
    'an expectation without a condition',
    withExpectation('at: /data'),
    'nxcloud/ping.yaml:8 /steps/0/expect/1 must have exactly one of outcome, category, code, http and at; at also needs a condition, such as equals or type',
  ],
  [
    'an expectation of two things',
    withExpectation("{ outcome: refused, code: '6' }"),
    'nxcloud/ping.yaml:8 /steps/0/expect/1 must have exactly one of outcome, category, code, http and at; at also needs a condition, such as equals or type',
  ],
  [
    'an assumption with a source',
    withExpectation('{ http: 200, standing: assumed, ref: ping }'),
    'nxcloud/ping.yaml:8 /steps/0/expect/1 is an assumption, which has no ref',
  ],
  [
    'a source that the document does not have',
    valid.replace('ref: ping', 'ref: pong'),
    'nxcloud/ping.yaml:2 /source/ref names no source of the document: pong',
  ],
  [
    'another operation than the file is named for',
    valid.replace('operation: ping', 'operation: listTask'),
    'nxcloud/ping.yaml:1 /operation must be ping, as the file is named',
  ],
  [
    'an operation that the vendor does not have',
    withStep('{ step: prepares, operation: pong }'),
    'nxcloud/ping.yaml:8 /steps/1/operation is no operation of nxcloud',
  ],
  [
    'a step of its own that expects nothing',
    withStep('{ step: hopes }'),
    'nxcloud/ping.yaml:8 /steps/1 is a step of the operation itself and must expect something',
  ],
  [
    'a step after one that never was',
    withStep('{ step: goes on, after: nothing, expect: [{ http: 200 }] }'),
    'nxcloud/ping.yaml:8 /steps/1/after names no earlier step with expectations',
  ],
  [
    'a name for two steps',
    withStep('{ step: echoes, expect: [{ http: 200 }] }'),
    'nxcloud/ping.yaml:8 /steps/1/step is the name of an earlier step, too',
  ],
  [
    'a value that nobody gives',
    valid.replace('hello', `"$\{greeting}"`),
    'nxcloud/ping.yaml:3 /input uses unknown names: greeting',
  ],
  [
    'a scheme that the vendor does not know',
    withStep('{ step: is odd, scheme: laaffic-md5, expect: [{ http: 200 }] }'),
    'nxcloud/ping.yaml:8 /steps/1/scheme must be one of nxcloud-digest',
  ],
  [
    'an unknown input that it does not describe',
    withStep('{ step: knows nothing, unknown: true, expect: [{ http: 200 }] }'),
    'nxcloud/ping.yaml:8 /steps/1/unknown needs an unknown at the top of the file',
  ],
  [
    'a preparation with a spoiled signature',
    withStep('{ step: prepares, operation: createTask, signature: wrong }'),
    'nxcloud/ping.yaml:8 /steps/1/signature spoils a preparation',
  ],
])('says file, line and place of %s', (_, text, message) => {
  const problems = problemsOf(text);
  if (typeof message === 'string') expect(problems).toBe(message);
  else expect(problems).toMatch(message);
});
