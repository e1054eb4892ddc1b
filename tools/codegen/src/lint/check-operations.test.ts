import { type Broken, createTask, expectFindings } from '../testing/expect-findings.js';

const broken: readonly Broken[] = [
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
    'an operationId that is not camelCase',
    [{ at: `${createTask}/operationId`, to: 'CreateTask' }],
    /operationId operationId must be camelCase/,
  ],
  [
    'an operationId that stands twice',
    [{ at: '/paths/~1tasks~1find/get/operationId', to: 'createTask' }],
    /operationId createTask stands at .*, too/,
  ],
];

expectFindings(broken);
