import { type Broken, expectFindings, task } from '../testing/expect-findings.js';

const broken: readonly Broken[] = [
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
];

expectFindings(broken);
