import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listOperations } from '../spec/list-operations.js';
import { readSpecs } from '../spec/read-specs.js';
import { fixtureSpec } from '../testing/fixture-spec.js';
import { repositoryRoot } from '../testing/repository-root.js';
import { curlSample } from './curl-sample.js';
import { readExampleRequests } from './examples.js';

/** Runs a sample in a real shell in which `curl` only tells its arguments. */
function argumentsOf(sample: string): string[] {
  const script = sample.replace(/^```sh\n|\n```$/g, '');
  const printed = execFileSync(
    'sh',
    ['-c', `curl() { for each; do printf '%s\\0' "$each"; done; }\n${script}`],
    {
      env: { ...process.env, TOKEN: 'shell-token', SIGN: 'shell-sign', HOST: 'porter.example.com' },
      encoding: 'utf8',
    },
  );
  return printed.split('\0').slice(0, -1);
}

function bodyOf(parts: readonly string[]): unknown {
  return JSON.parse(parts[parts.indexOf('--data-raw') + 1] ?? '');
}

describe('a curl sample', () => {
  const carry = {
    Action: 'Carry',
    Floor: 3,
    kind: 'crate',
    auth: { token: '<T>' },
    inside: [],
    label: "it's `$5`",
  };
  const rpc = fixtureSpec('rpc');
  const [carryView, logInView] = listOperations(rpc.document);
  if (!carryView || !logInView) throw new Error('the fixture has two operations');

  test('is a shell command with the address, the parameters and the body of the example', () => {
    const parts = argumentsOf(curlSample(rpc, carryView, carry));
    expect(parts.slice(0, 3)).toEqual(['-X', 'POST', 'https://porter.example.com/rpc?Action=Carry&Floor=3']);
    expect(bodyOf(parts)).toEqual({
      kind: 'crate',
      auth: { token: 'shell-token' },
      inside: [],
      label: "it's `$5`",
    });
  });

  test('has no body where the operation has none', () => {
    expect(argumentsOf(curlSample(rpc, logInView, {}))).toEqual([
      '-X',
      'GET',
      'https://porter.example.com/rpc?Action=LogIn',
    ]);
  });

  test('counts the items of lists in the query, and holds JSON texts as they travel', () => {
    const example = {
      ...carry,
      Label: ['a b', 'ç'],
      Route: { via: ['red'], note: { gate: 1 } },
      StopsJson: [{ floor: 1 }],
    };
    const [, , address = ''] = argumentsOf(curlSample(rpc, carryView, example));
    const query = Object.fromEntries(new URL(address).searchParams);
    expect(query).toEqual({
      Action: 'Carry',
      Floor: '3',
      'Label.1': 'a b',
      'Label.2': 'ç',
      Route: '{"via":["red"],"note":"{\\"gate\\":1}"}',
      StopsJson: '["{\\"floor\\":1}"]',
    });
  });

  test('gives the members of a form one by one', () => {
    const sound = fixtureSpec('sound');
    const rename = listOperations(sound.document).find(({ id }) => id === 'renameTask');
    if (!rename) throw new Error('the fixture has the operation renameTask');
    const parts = argumentsOf(curlSample(sound, rename, { name: 'a', to: "b's", labels: ['x', 'y'] }));
    expect(parts[2]).toBe('https://bellhop.example.com/tasks/a');
    expect(parts.filter((_, index) => parts[index - 1] === '--data-urlencode')).toEqual([
      "to=b's",
      'labels.1=x',
      'labels.2=y',
    ]);
  });

  for (const spec of readSpecs(repositoryRoot)) {
    const examples = readExampleRequests(join(repositoryRoot, 'specs', spec.vendor, 'examples'));
    for (const view of listOperations(spec.document)) {
      test(`of ${spec.vendor} ${view.id} is understood by a shell`, () => {
        const example = examples.get(view.id);
        if (!example) throw new Error(`there is no example request of ${view.id}`);
        const parts = argumentsOf(curlSample(spec, view, example));
        expect(parts[2]).toMatch(/^https:\/\//);
        if (view.body?.kind === 'json') expect(Object.keys(bodyOf(parts) as object)).not.toEqual([]);
        if (view.body?.kind === 'form') expect(parts).toContain('--data-urlencode');
      });
    }
  }
});
