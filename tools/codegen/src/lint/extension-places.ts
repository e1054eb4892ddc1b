import type { Place } from './place-of.js';

/** Where each extension may stand: the table of `specs/README.md`. */
export const extensionPlaces: Readonly<Record<string, readonly Place[]>> = {
  'x-sources': ['info'],
  'x-source': ['operation', 'webhook', 'parameter', 'response', 'header', 'component', 'schema', 'property'],
  'x-signing': ['document', 'operation', 'webhook'],
  'x-envelope': ['document', 'operation'],
  'x-errors': ['document', 'operation'],
  'x-effect': ['operation'],
  'x-idempotency': ['operation'],
  'x-pagination': ['operation'],
  'x-limit': ['operation', 'component', 'schema', 'property'],
  'x-values': ['component', 'schema', 'property'],
  'x-filled-by': ['component', 'property', 'parameter'],
  'x-conditions': ['operation'],
  'x-wire': ['document'],
  'x-delivery': ['webhook'],
};
