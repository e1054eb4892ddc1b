// What the generated request validators are made of, beside zod itself, and how a client runs them.
export { allOf } from './all-of.js';
export { anyOf } from './any-of.js';
export { arrayOf } from './array-of.js';
export { branchBy } from './branch-by.js';
export { characters, countCharacters } from './characters.js';
export { dependentRequired } from './dependent-required.js';
export { exactlyOne } from './exactly-one.js';
export { forType } from './for-type.js';
export { integer } from './integer.js';
export { isObject } from './is-object.js';
export { not } from './not.js';
export { ofType } from './of-type.js';
export type { RequestSchema, Rule } from './request-schema.js';
export { validateRequest } from './validate-request.js';
export type { ValidationIssue } from './validation-issue.js';
export { when } from './when.js';
