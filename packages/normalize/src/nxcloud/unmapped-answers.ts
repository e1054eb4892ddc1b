import { unmappedFields } from '../events/unmapped-fields.js';

/** What the answers to requests about campaigns tell and the model has no place for; a path stands for all below it. */
export const unmappedAnswers = unmappedFields([
  {
    names: [
      'createAndCall',
      'createTask',
      'addBatchCall',
      'mgrTaskStatus',
      'updateTask',
      'listTask',
      'listOrderDetail',
    ],
    reasons: {
      '/retCode': 'The client throws for every value but success.',
      '/retMsg': 'It says in words what retCode says.',
    },
  },
  {
    names: ['createAndCall', 'addBatchCall'],
    reasons: { '/totalCount': 'How many numbers were sent is known.' },
  },
  {
    names: ['mgrTaskStatus'],
    reasons: {
      '/taskID': 'The campaign is known.',
      '/taskStatus': 'An action tells no status: `get` does.',
    },
  },
]);
