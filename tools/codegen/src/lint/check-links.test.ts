import { type Broken, createTask, expectFindings, task } from '../testing/expect-findings.js';

const broken: readonly Broken[] = [
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
    'a refusal of duplicates that is not documented',
    [{ at: `${createTask}/x-idempotency/refusesDuplicates/x-source/standing`, to: 'sample' }],
    /x-idempotency\/refusesDuplicates sending again is safe only where the refusal is documented/,
  ],
  [
    'a refusal of duplicates without a code to know it by',
    [{ at: `${createTask}/x-idempotency/duplicateCodes`, to: undefined }],
    /must have property duplicateCodes when property refusesDuplicates is present/,
  ],
  [
    'a limit with an unknown code',
    [{ at: `${task}/properties/numbers/x-limit/code`, to: '99' }],
    /x-limit\/code the code 99 is in no x-errors table/,
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
];

expectFindings(broken);
