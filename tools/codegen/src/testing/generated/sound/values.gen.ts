// GENERATED from specs/sound/openapi.yaml (sha256 0f506ea754e3f1ca…). Do not edit: change the document and run `npm run generate`.

/**
 * State of a task.
 *
 * The vendor may add values.
 */
export const state = [{ value: 1, meaning: 'waiting' }, { value: 2, meaning: 'done' }] as const;
