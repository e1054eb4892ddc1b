// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

/** Whether data that was not dialled yet is deleted. To be used with care. A number, no boolean. */
export const delCall = [
  { value: 0, meaning: 'nothing is deleted' },
  { value: 1, meaning: 'the data not dialled yet is deleted' },
] as const;

/**
 * What is called back. Do not route by it; route by the address you gave.
 *
 * The vendor may add values.
 */
export const callbackType = [
  { value: 1, meaning: 'task callback' },
  { value: 2, meaning: 'order callback' },
  {
    value: 3,
    meaning: 'call callback',
    standing: 'inferred',
    note: 'The next in the list, which was not readable to its end.',
  },
] as const;

/**
 * Status of the task.
 *
 * The vendor may add values.
 */
export const taskStatus = [
  { value: 1, meaning: 'waiting to start' },
  { value: 2, meaning: 'running' },
  { value: 3, meaning: 'completed' },
  { value: 4, meaning: 'ended (failed)' },
  { value: 5, meaning: 'paused' },
] as const;
