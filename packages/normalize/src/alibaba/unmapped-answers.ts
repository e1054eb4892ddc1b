import type { UnmappedField } from '../model/loss.js';

const envelope = {
  '/HttpStatusCode': 'The client throws for every value but 200.',
  '/Code': 'The client throws for every value but OK.',
  '/Message': 'It says in words what Code says.',
  '/Success': 'The client throws for false.',
} as const;

const operations = [
  'createJobGroup',
  'modifyJobGroup',
  'assignJobs',
  'suspendJobs',
  'resumeJobs',
  'cancelJobs',
];

/** What the answers to requests about job groups tell and the model has no place for; a path stands for all below it. */
export const unmappedAnswers: readonly UnmappedField[] = [
  ...operations.flatMap((operation) =>
    Object.entries(envelope).map(([path, reason]) => ({ field: `${operation} ${path}`, reason })),
  ),
  {
    field: 'createJobGroup /JobGroup',
    reason: 'Of the new job group only its id is read: get() tells the rest.',
  },
  { field: 'modifyJobGroup /JobGroup', reason: 'An update tells no campaign: get() does.' },
  { field: 'assignJobs /JobGroupId', reason: 'The campaign is known.' },
  { field: 'assignJobs /JobsId', reason: 'The jobs are counted: whose they are is not said.' },
];
