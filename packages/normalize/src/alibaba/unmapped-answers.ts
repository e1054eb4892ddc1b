import { unmappedFields } from '../events/unmapped-fields.js';

/** What the answers to requests about job groups tell and the model has no place for; a path stands for all below it. */
export const unmappedAnswers = unmappedFields([
  {
    names: ['createJobGroup', 'modifyJobGroup', 'assignJobs', 'suspendJobs', 'resumeJobs', 'cancelJobs'],
    reasons: {
      '/HttpStatusCode': 'The client throws for every value but 200.',
      '/Code': 'The client throws for every value but OK.',
      '/Message': 'It says in words what Code says.',
      '/Success': 'The client throws for false.',
    },
  },
  {
    names: ['createJobGroup'],
    reasons: { '/JobGroup': 'Of the new job group only its id is read: get() tells the rest.' },
  },
  { names: ['modifyJobGroup'], reasons: { '/JobGroup': 'An update tells no campaign: get() does.' } },
  {
    names: ['assignJobs'],
    reasons: {
      '/JobGroupId': 'The campaign is known.',
      '/JobsId': 'The jobs are counted: whose they are is not said.',
    },
  },
]);
