// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

/**
 * State of a task.
 *
 * The vendor may add values.
 */
export const state = [
  { value: 1, meaning: 'waiting', standing: 'sample' },
  { value: 2, meaning: 'done', standing: 'sample' },
] as const;
