import { type Broken, createTask, expectFindings } from '../testing/expect-findings.js';

const broken: readonly Broken[] = [
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
];

expectFindings(broken);
