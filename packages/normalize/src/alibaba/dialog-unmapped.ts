import type { UnmappedField } from '../model/loss.js';

const operations = ['dialogue', 'taskPreparing', 'recordFailure', 'inflightTaskTimeout'];

const envelope = {
  '/RequestId': 'the id of the request, for the vendor’s support',
  '/HttpStatusCode': 'the client throws for every value but 200',
  '/Code': 'the client throws for every value but OK',
  '/Message': 'says in words what Code says',
  '/Success': 'the client throws for false',
} as const;

/** The fields of dialog answers that have no place in the model; they are in `raw`. */
export const alibabaDialogUnmapped: readonly UnmappedField[] = [
  ...operations.flatMap((operation) =>
    Object.entries(envelope).map(([path, reason]) => ({ field: `${operation} ${path}`, reason })),
  ),
  { field: 'dialogue /Feedback/ContentParams', reason: 'deprecated, and what it means is not documented' },
];
