import type { UnmappedField } from '../model/loss.js';

const spare = 'That a request was accepted says the same.';

/** What the answers to requests about campaigns tell and the model has no place for. */
export const unmappedAnswers: readonly UnmappedField[] = [
  ...['createAndCall', 'createTask', 'addBatchCall', 'mgrTaskStatus', 'updateTask', 'listTask'].flatMap(
    (operation) =>
      ['retCode', 'retMsg'].map((member) => ({ field: `${operation} /${member}`, reason: spare })),
  ),
  ...['createAndCall', 'addBatchCall'].map((operation) => ({
    field: `${operation} /totalCount`,
    reason: 'How many numbers were sent is known.',
  })),
  {
    field: 'createAndCall /errList/items/errMsg',
    reason: 'A reason in the vendor’s words: it is in `native` of the refused callee.',
  },
  {
    field: 'addBatchCall /errList/items/errMsg',
    reason: 'A reason in the vendor’s words: it is in `native` of the refused callee.',
  },
  { field: 'mgrTaskStatus /taskID', reason: 'The campaign is known.' },
  { field: 'mgrTaskStatus /taskStatus', reason: 'An action tells no status: `get` does.' },
];
