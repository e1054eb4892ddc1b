// GENERATED from specs/rpc/openapi.yaml (sha256 3ea210e3fd54faec…). Do not edit: change the document and run `npm run generate`.

/**
 * Colour of a thing.
 *
 * The vendor may add values.
 */
export const colour = [
  { value: 'red', meaning: 'Red.', group: 'warm' },
  { value: 'orange', meaning: 'Orange.', group: 'warm' },
  { value: 'yellow', meaning: 'Yellow.', group: 'warm' },
  { value: 'green', meaning: 'Green.', group: 'cold' },
  { value: 'blue', meaning: 'Blue.', group: 'cold' },
  { value: 'violet', meaning: 'Violet.', group: 'cold' },
  { value: 'black', meaning: 'Black.' },
  { value: 'white', meaning: 'White.' },
  { value: 'grey', meaning: 'Grey.', standing: 'inferred', note: 'Seen on a picture.' },
] as const;
