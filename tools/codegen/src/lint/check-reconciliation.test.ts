import { type Broken, createTask, expectFindings } from '../testing/expect-findings.js';

const recipe = `${createTask}/x-idempotency/reconcile`;
const listTasks = '/paths/~1tasks~1list/get';

const broken: readonly Broken[] = [
  [
    'a lookup by no operation',
    [{ at: `${recipe}/operation`, to: 'lookUp' }],
    /reconcile\/operation there is no operation lookUp/,
  ],
  [
    'a lookup that changes something',
    [
      { at: `${listTasks}/x-effect`, to: 'writes' },
      { at: `${listTasks}/x-pagination`, to: undefined },
    ],
    /reconcile\/operation listTasks does not read/,
  ],
  [
    'a member that the lookup does not take',
    [{ at: `${recipe}/input/0/pointer`, to: '/titles' }],
    /input\/0\/pointer listTasks takes no field \/titles/,
  ],
  [
    'a member taken from no field of the request',
    [{ at: `${recipe}/input/2/request`, to: '/task/queue' }],
    /input\/2\/request createTask takes no field \/task\/queue/,
  ],
  [
    'keys for what is no list',
    [{ at: `${recipe}/input/0/pointer`, to: '/prefix' }],
    /input\/0\/from \/prefix is no list/,
  ],
  [
    'more keys than fit',
    [{ at: `${recipe}/input/0/most`, to: 6 }],
    /input\/0\/most the field takes at most 5/,
  ],
  [
    'as many keys as there are where few fit',
    [{ at: `${recipe}/input/0/most`, to: undefined }],
    /the field takes at most 5/,
  ],
  [
    'a longer key than fits',
    [{ at: `${recipe}/input/1/maxLength`, to: 9 }],
    /input\/1\/maxLength the field takes at most 8/,
  ],
  [
    'a constant of another type',
    [{ at: `${recipe}/input/3/value`, to: 'no' }],
    /input\/3\/value \/deleted takes no string/,
  ],
  [
    'a required member left out',
    [{ at: `${recipe}/input/2`, to: undefined }],
    /reconcile\/input listTasks needs queue/,
  ],
  [
    'no pages to turn where the page is required',
    [{ at: `${listTasks}/x-pagination`, to: undefined }],
    /reconcile\/input listTasks needs page/,
  ],
  [
    'records that are no list',
    [{ at: `${recipe}/records`, to: '/total' }],
    /reconcile\/records listTasks answers no list \/total/,
  ],
  [
    'a key that no record has',
    [{ at: `${recipe}/recordKey`, to: '/title' }],
    /reconcile\/recordKey a record of listTasks has no field \/title/,
  ],
  [
    'a match with what no record has',
    [{ at: `${recipe}/matches/0/record`, to: '/numbers' }],
    /matches\/0\/record a record of listTasks has no field \/numbers/,
  ],
  [
    'a match with what the request has not',
    [{ at: `${recipe}/matches/1/request`, to: '/line' }],
    /matches\/1\/request createTask takes no field \/line/,
  ],
  [
    'a count of what is no list',
    [{ at: `${recipe}/matches/0/request`, to: '/task/mode' }],
    /matches\/0\/request \/task\/mode is no list/,
  ],
  [
    'values that cannot be requested',
    [{ at: `${recipe}/matches/3/values/7`, to: [1] }],
    /matches\/3\/values \/task\/mode is never 7/,
  ],
  [
    'an answer that is none',
    [{ at: `${recipe}/answer/0/pointer`, to: '/task' }],
    /answer\/0\/pointer createTask answers no field \/task/,
  ],
  [
    'an answer from what no record has',
    [{ at: `${recipe}/answer/0/record`, to: '/id' }],
    /answer\/0\/record a record of listTasks has no field \/id/,
  ],
  ['a source of no kind', [{ at: `${recipe}/input/0/from`, to: 'thinAir' }], /x-idempotency: .*must be equal/],
  [
    'a local time without a zone',
    [{ at: `${recipe}/input/4/form/zone`, to: undefined }],
    /x-idempotency: .*zone/,
  ],
];

expectFindings(broken);
