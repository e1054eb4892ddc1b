// What inputs are checked by beside the validators, in one file because it is loaded at once, and only when there is something to check.
export { validateRequest } from '../validation/validate-request.js';
export { withShortLists } from './short-lists.js';
