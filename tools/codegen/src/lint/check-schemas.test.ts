import { type Broken, expectFindings, task } from '../testing/expect-findings.js';

const broken: readonly Broken[] = [
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
];

expectFindings(broken);
