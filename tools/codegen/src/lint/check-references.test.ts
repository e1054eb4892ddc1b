import { type Broken, expectFindings } from '../testing/expect-findings.js';

const broken: readonly Broken[] = [
  [
    'a reference in a circle',
    [{ at: '/components/schemas/State', to: { $ref: '#/components/schemas/State' } }],
    /\$ref #\/components\/schemas\/State refers to itself/,
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

expectFindings(broken);
