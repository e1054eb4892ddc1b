// GENERATED from specs/nxcloud/openapi.yaml (sha256 650b338cb6b2d7e4…). Do not edit: change the document and run `npm run generate`.

/**
 * What is called back. Do not route by it; route by the address you gave.
 *
 * The vendor may add values.
 */
export const callbackType = [
  { value: 1, meaning: 'task callback' },
  { value: 2, meaning: 'order callback' },
  { value: 3, meaning: 'call callback' },
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
