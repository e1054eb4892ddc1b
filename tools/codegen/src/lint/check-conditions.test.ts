import { expect, test } from 'vitest';
import { listFacts } from '../spec/list-facts.js';
import { type Broken, createTask, expectFindings } from '../testing/expect-findings.js';
import { type Change, fixtureSpec } from '../testing/fixture-spec.js';

const conditions = '/paths/~1Carry/post/x-conditions';

/** The fixture `rpc` with one condition, and what is not in the case's interest filled in. */
function condition(rule: object): Change[] {
  return [{ at: conditions, to: [{ description: 'A rule.', ...rule }] }];
}

const broken: readonly Broken[] = [
  [
    'a condition without its sentence',
    [{ at: `${conditions}/0/description`, to: undefined }],
    /x-conditions: \/0 must have required property 'description'/,
  ],
  ['conditions that are no list', [{ at: conditions, to: { not: {} } }], /x-conditions: must be array/],
  ['a condition without a demand', condition({ if: { required: ['Floor'] } }), /x-conditions: \/0 must/],
  ['a demand without a condition', condition({ else: { required: ['Floor'] } }), /x-conditions: \/0 must/],
  [
    'two rules in one condition',
    condition({ not: {}, anyOf: [{}] }),
    /must match exactly one schema in oneOf/,
  ],
  [
    'a requirement that depends on nothing',
    condition({ required: ['Label'] }),
    /x-conditions: \/0 must NOT have additional properties \(required\)/,
  ],
  [
    'a condition with a keyword that is not supported',
    condition({ not: { minProperties: 3 } }),
    /x-conditions\/0\/not\/minProperties the keyword minProperties is not supported/,
  ],
  [
    'a condition whose reference leads nowhere',
    condition({ not: { properties: { Route: { $ref: '#/components/schemas/Way' } } } }),
    /x-conditions\/0\/not\/properties\/Route\/\$ref \$ref #\/components\/schemas\/Way leads nowhere/,
  ],
  [
    'a condition with a source that is not registered',
    condition({ dependentRequired: { Floor: ['Label'] }, 'x-source': { ref: 'hearsay', standing: 'sample' } }),
    /x-conditions\/0\/x-source\/ref the source hearsay is not registered/,
  ],
  [
    'an extension in a condition that may not stand there',
    condition({ not: { required: ['Label'], 'x-effect': 'reads' } }),
    /x-conditions\/0\/not\/x-effect x-effect may not stand here/,
  ],
  ...[
    '{"if":{"properties":{"Level":{"const":1}}},"then":{"required":["Label"]}}',
    '{"if":{"required":["Floor"]},"then":{"required":["Level"]}}',
    '{"if":{"required":["Floor"]},"else":{"required":["Level"]}}',
    '{"anyOf":[{"required":["Label"]},{"required":["Level"]}]}',
    '{"oneOf":[{"required":["Label"]},{"allOf":[{"required":["Level"]}]}]}',
    '{"not":{"required":["Level"]}}',
    '{"dependentRequired":{"Level":["Label"]}}',
    '{"dependentRequired":{"Label":["Level"]}}',
  ].map(
    (rule): Broken => [
      `an unknown parameter in ${rule}`,
      condition(JSON.parse(rule)),
      /x-conditions\/0 Level is no path or query parameter of carry/,
    ],
  ),
];

expectFindings(broken, 'rpc');

expectFindings([
  [
    'a condition on a header',
    [
      {
        at: `${createTask}/x-conditions`,
        to: [{ description: 'A rule.', dependentRequired: { dryRun: ['sign'] } }],
      },
    ],
    /x-conditions\/0 sign is no path or query parameter of createTask/,
  ],
  [
    'conditions of a webhook',
    [
      {
        at: '/webhooks/taskEnded/post/x-conditions',
        to: [{ description: 'A rule.', not: { required: ['queue'] } }],
      },
    ],
    /taskEnded\/post\/x-conditions x-conditions may not stand here; it belongs to: operation/,
  ],
  [
    'conditions of a whole document',
    [{ at: '/x-conditions', to: [{ description: 'A rule.', not: { required: ['queue'] } }] }],
    /\/x-conditions x-conditions may not stand here; it belongs to: operation/,
  ],
]);

test('each condition is a fact, its insides are none', () => {
  const facts = listFacts(fixtureSpec('rpc').document).filter((pointer) => pointer.includes('x-conditions'));
  expect(facts).toEqual([`${conditions}/0`, `${conditions}/1`]);
});
