import { type Broken, createTask, expectFindings, task } from '../testing/expect-findings.js';
import type { Change } from '../testing/fixture-spec.js';

const broken: readonly Broken[] = [
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
];

expectFindings(broken);
