// GENERATED from specs/sound/openapi.yaml (sha256 c4e9080e4ad6e4bd…). Do not edit: change the document and run `npm run generate`.

/**
 * State of a task.
 *
 * The vendor may add values.
 */
export const state = [{ value: 1, meaning: 'waiting' }, { value: 2, meaning: 'done' }] as const;
