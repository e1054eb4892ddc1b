import { type Broken, createTask, expectFindings, task } from '../testing/expect-findings.js';

const broken: readonly Broken[] = [
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
    'a source for a whole document',
    [{ at: '/info/x-source', to: { ref: 'handbook', standing: 'documented' } }],
    /info\/x-source x-source may not stand here/,
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
    'an unknown signature',
    [{ at: '/x-signing/schemes', to: ['rot13'] }],
    /x-signing: \/schemes\/0 must be equal to one of the allowed values/,
  ],
];

expectFindings(broken);
