import { describe, expect, test } from 'vitest';
import { parseSpec } from '../spec/parse-spec.js';
import { readSpecs } from '../spec/read-specs.js';
import { type Change, fixtureSpec, fixtureText } from '../testing/fixture-spec.js';
import { repositoryRoot } from '../testing/repository-root.js';
import { lintSpec } from './lint-spec.js';
import { vocabularyChecks } from './vocabulary-checks.js';

const shapes = vocabularyChecks(`${repositoryRoot}specs/vocabulary.schema.json`);
const createTask = '/paths/~1tenants~1{tenant}~1queues~1{queue}~1tasks/post';
const task = '/components/schemas/Task';

const broken: readonly [rule: string, changes: readonly Change[], finding: RegExp][] = [
  [
    'an unknown extension',
    [{ at: `${createTask}/x-colour`, to: 'red' }],
    /post\/x-colour x-colour is not in the vocabulary/,
  ],
  [
    'an extension out of place',
    [{ at: '/x-effect', to: 'reads' }],
    /\/x-effect .*may not stand here.*operation/,
  ],
  [
    'an extension in a server',
    [{ at: '/servers/0/x-source', to: { ref: 'handbook', standing: 'sample' } }],
    /servers\/0\/x-source .*may not stand here/,
  ],
  [
    'a webhook’s extension on an operation',
    [{ at: `${createTask}/x-delivery`, to: [{ operation: 'createTask', pointer: '/task' }] }],
    /x-delivery .*belongs to: webhook/,
  ],
  [
    'an extension of the wrong shape',
    [{ at: `${createTask}/x-effect`, to: 'rings' }],
    /x-effect: must be equal to one of the allowed values \(reads, writes, dials\)/,
  ],
  [
    'an inference without a reason',
    [{ at: `${task}/x-source`, to: { standing: 'inferred' } }],
    /Task\/x-source x-source: must have required property 'note'/,
  ],
  [
    'an error without a category',
    [{ at: '/x-errors/6/category', to: undefined }],
    /x-errors x-errors: \/6 must have required property 'category'/,
  ],
  [
    'a source that is not registered',
    [{ at: `${task}/x-source`, to: { ref: 'hearsay', standing: 'documented' } }],
    /Task\/x-source\/ref the source hearsay is not registered/,
  ],
  [
    'a source inside an extension',
    [{ at: '/x-errors/9/x-source/ref', to: ['handbook', 'hearsay'] }],
    /x-errors\/9\/x-source\/ref the source hearsay/,
  ],
  [
    'an operation without a source',
    [{ at: `${createTask}/x-source`, to: undefined }],
    /tasks\/post needs an x-source of its own/,
  ],
  [
    'a source for a whole document',
    [{ at: '/info/x-source', to: { ref: 'handbook', standing: 'documented' } }],
    /info\/x-source x-source may not stand here/,
  ],
  [
    'a webhook without a source',
    [{ at: '/webhooks/taskEnded/post/x-source', to: undefined }],
    /taskEnded\/post needs an x-source of its own/,
  ],
  ...['schemas/State', 'responses/Refused', 'headers/RequestID'].map((name): [string, Change[], RegExp] => [
    `components.${name} without a source`,
    [{ at: `/components/${name}/x-source`, to: undefined }],
    new RegExp(`components/${name} needs an x-source of its own`),
  ]),
  [
    'a shared parameter without a source',
    [
      {
        at: '/components/parameters',
        to: { Page: { name: 'page', in: 'query', schema: { type: 'integer' } } },
      },
    ],
    /components\/parameters\/Page needs an x-source of its own/,
  ],
  [
    'a code without a source',
    [{ at: '/x-errors/6/x-source', to: undefined }],
    /x-errors\/6 needs an x-source of its own/,
  ],
  [
    'a code of an operation without a source',
    [
      {
        at: `${createTask}/x-errors`,
        to: { 8: { category: 'server', retryable: true, meaning: 'Broken.' } },
      },
    ],
    /x-errors\/8 needs an x-source of its own/,
  ],
  [
    'a parameter of a path without a source',
    [{ at: '/paths/~1tasks~1{name}/parameters/0/x-source', to: undefined }],
    /parameters\/0 no x-source here, and none above/,
  ],
  [
    'an operation without an example request',
    [{ at: `${createTask}/operationId`, to: 'makeTask' }],
    /post there is no example makeTask\.<case>\.request\.json/,
  ],
  [
    'an operation without an example response',
    [{ at: `${createTask}/operationId`, to: 'makeTask' }],
    /post there is no example makeTask\.<case>\.response\.json/,
  ],
  [
    'an example of nothing',
    [{ at: `${createTask}/operationId`, to: 'makeTask' }],
    /examples\/createTask\.plain\.request\.json is an example of no operation or webhook/,
  ],
  [
    'a webhook without an example',
    [{ at: '/webhooks/taskEnded/post/operationId', to: 'ended' }],
    /there is no example ended\.<case>\.webhook\.json/,
  ],
  [
    'a delivery to nowhere',
    [{ at: '/webhooks/taskEnded/post/x-delivery/0', to: { note: 'Somewhere.' } }],
    /x-delivery: \/0 must/,
  ],
  [
    'a delivery to two places at once',
    [{ at: '/webhooks/taskEnded/post/x-delivery/0/console', to: 'Settings' }],
    /x-delivery: \/0 must match exactly one schema/,
  ],
  [
    'a schema filled by the client that is no field and not shared',
    [{ at: `${task}/properties/numbers/items/x-filled-by`, to: 'client' }],
    /items\/x-filled-by x-filled-by may not stand here/,
  ],
  [
    'a compression header that the caller would fill',
    [{ at: `${createTask}/parameters/4/x-filled-by`, to: undefined }],
    /parameters Content-Encoding must have enum: \[gzip\] and x-filled-by: client/,
  ],
  [
    'another compression than gzip',
    [{ at: `${createTask}/parameters/5/schema/enum`, to: ['br'] }],
    /parameters Accept-Encoding must have enum: \[gzip\]/,
  ],
  [
    'a JSON text of another media type',
    [
      {
        at: `${task}/properties/name`,
        to: { type: 'string', contentMediaType: 'text/xml', contentSchema: {} },
      },
    ],
    /contentMediaType contentMediaType must be application\/json/,
  ],
  [
    'a JSON text without its media type',
    [{ at: `${task}/properties/name/contentSchema`, to: { type: 'integer' } }],
    /contentMediaType and contentSchema stand together/,
  ],
  [
    'a JSON text that is no text',
    [
      {
        at: `${task}/properties/name`,
        to: { type: 'object', contentMediaType: 'application/json', contentSchema: { type: 'object' } },
      },
    ],
    /contentSchema contentSchema needs type: string/,
  ],
  [
    'a bound on a JSON text',
    [
      {
        at: `${task}/properties/name`,
        to: { type: 'string', maxLength: 9, contentMediaType: 'application/json', contentSchema: {} },
      },
    ],
    /maxLength beside contentSchema; a bound on the text is an x-limit/,
  ],
  [
    'a JSON text that may be null in a request',
    [
      {
        at: `${task}/properties/name`,
        to: {
          type: ['string', 'null'],
          contentMediaType: 'application/json',
          contentSchema: { type: 'integer' },
        },
      },
    ],
    /a JSON text that is sent has type: string and no other/,
  ],
  [
    'a JSON text that is sent and received',
    [
      {
        at: '/components/schemas/Colours',
        to: {
          type: 'string',
          contentMediaType: 'application/json',
          contentSchema: { type: 'integer' },
          'x-source': { ref: 'handbook', standing: 'documented' },
        },
      },
      { at: `${task}/properties/name`, to: { $ref: '#/components/schemas/Colours' } },
      {
        at: '/components/schemas/TaskEnded/properties/colours',
        to: { $ref: '#/components/schemas/Colours' },
      },
    ],
    /Colours\/contentSchema a JSON text that is sent and received needs a schema for each/,
  ],
  ['an operation without an effect', [{ at: `${createTask}/x-effect`, to: undefined }], /x-effect is missing/],
  [
    'an operation without an envelope',
    [{ at: '/x-envelope', to: undefined }],
    /no x-envelope here or in the document/,
  ],
  [
    'an operation without a signature',
    [{ at: '/x-signing', to: undefined }],
    /no x-signing here or in the document/,
  ],
  [
    'an unknown signature',
    [{ at: '/x-signing/schemes', to: ['rot13'] }],
    /x-signing: \/schemes\/0 must be equal to one of the allowed values/,
  ],
  [
    'an operationId that is not camelCase',
    [{ at: `${createTask}/operationId`, to: 'CreateTask' }],
    /operationId operationId must be camelCase/,
  ],
  [
    'an operationId that stands twice',
    [{ at: '/paths/~1tasks~1find/get/operationId', to: 'createTask' }],
    /operationId createTask stands at .*, too/,
  ],
  [
    'reconciling by no operation',
    [{ at: `${createTask}/x-idempotency/reconcile`, to: 'lookUp' }],
    /x-idempotency\/reconcile there is no operation lookUp/,
  ],
  [
    'an idempotency key that is no field',
    [{ at: `${createTask}/x-idempotency/key`, to: 'task.title' }],
    /x-idempotency\/key createTask takes no field task\.title/,
  ],
  [
    'a duplicate code without meaning',
    [{ at: `${createTask}/x-idempotency/duplicateCodes`, to: ['99'] }],
    /the code 99 is in no x-errors table/,
  ],
  [
    'a limit with an unknown code',
    [{ at: `${task}/properties/numbers/x-limit/code`, to: '99' }],
    /x-limit\/code the code 99 is in no x-errors table/,
  ],
  [
    'a reference in a circle',
    [{ at: '/components/schemas/State', to: { $ref: '#/components/schemas/State' } }],
    /\$ref #\/components\/schemas\/State refers to itself/,
  ],
  [
    'a delivery named by no operation',
    [{ at: '/webhooks/taskEnded/post/x-delivery/0/operation', to: 'lookUp' }],
    /x-delivery\/0\/operation there is no operation lookUp/,
  ],
  [
    'a delivery to no field',
    [{ at: '/webhooks/taskEnded/post/x-delivery/0/pointer', to: '/task/url' }],
    /x-delivery\/0\/pointer createTask takes no field \/task\/url/,
  ],
  [
    'a token of no operation',
    [
      {
        at: '/x-signing',
        to: { schemes: ['token-in-body'], token: { operation: 'logIn', pointer: '/t', expiredCodes: ['1'] } },
      },
    ],
    /x-signing\/token\/operation there is no operation logIn/,
  ],
  [
    'a value that is not explained',
    [{ at: `${task}/properties/mode/enum`, to: [1, 2, 3] }],
    /mode\/x-values not explained: 3/,
  ],
  [
    'an explained value that is not allowed',
    [{ at: `${task}/properties/mode/enum`, to: [1] }],
    /mode\/x-values not in enum: 2/,
  ],
  [
    'a value explained twice',
    [{ at: '/components/schemas/State/x-values/1/value', to: 1 }],
    /State\/x-values 1 is explained twice/,
  ],
  [
    'a known value of another type',
    [{ at: '/components/schemas/State/x-values/1/value', to: 'two' }],
    /State\/x-values two does not fit/,
  ],
  [
    'an open request',
    [{ at: `${task}/additionalProperties`, to: undefined }],
    /\/components\/schemas\/Task an object that is sent must say/,
  ],
  [
    'a closed answer',
    [{ at: '/components/schemas/CreateTaskResponse/additionalProperties', to: false }],
    /CreateTaskResponse an object that is received must not say/,
  ],
  [
    'a closed webhook',
    [{ at: '/components/schemas/TaskEnded/additionalProperties', to: false }],
    /TaskEnded an object that is received must not say/,
  ],
  [
    'a keyword that is not supported',
    [{ at: `${task}/properties/numbers/uniqueItems`, to: true }],
    /numbers\/uniqueItems the keyword uniqueItems is not supported/,
  ],
  [
    'a keyword of the wrong form',
    [{ at: `${task}/additionalProperties`, to: { type: 'string' } }],
    /additionalProperties must be true or false/,
  ],
  [
    'a keyword without effect',
    [{ at: `${task}/properties/startAt/maxLength`, to: 3 }],
    /startAt\/maxLength maxLength has no effect on type number/,
  ],
  [
    'a list keyword without a list',
    [{ at: `${task}/allOf`, to: { type: 'object' } }],
    /Task\/allOf allOf must be a list of schemas/,
  ],
  [
    'a reference that leads nowhere',
    [{ at: '/components/schemas/CreateTaskRequest/properties/task/$ref', to: '#/components/schemas/Job' }],
    /\$ref #\/components\/schemas\/Job leads nowhere/,
  ],
  [
    'a reference to another file',
    [{ at: '/components/schemas/CreateTaskRequest/properties/task/$ref', to: 'task.yaml' }],
    /\$ref task\.yaml is not a local reference/,
  ],
];

describe('lint', () => {
  test.each(['sound', 'rpc'] as const)('finds nothing in the fixture %s', (vendor) => {
    expect(lintSpec(fixtureSpec(vendor), shapes)).toEqual([]);
  });

  test.each(broken)('finds %s', (_, changes, finding) => {
    const findings = lintSpec(fixtureSpec('sound', ...changes), shapes);
    expect(findings.join('\n')).toMatch(finding);
    for (const line of findings) expect(line).toMatch(/^specs\/sound\/openapi\.yaml:\d+ \//);
  });

  test('finds a key that stands twice, with its line', () => {
    const text = `${fixtureText('sound')}    State: { type: integer }\n`;
    const [finding] = lintSpec(parseSpec('sound', 'specs/sound/openapi.yaml', text), shapes);
    expect(finding).toMatch(/^specs\/sound\/openapi\.yaml:\d+ Map keys must be unique/);
  });

  test('finds nothing in the documents of this repository', () => {
    const specs = readSpecs(repositoryRoot);
    expect(specs.length).toBeGreaterThan(0);
    expect(specs.flatMap((spec) => lintSpec(spec, shapes))).toEqual([]);
  });
});
