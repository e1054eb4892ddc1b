import type { Unsupported } from './unsupported.js';

/** By a capability: the value where the vendor can, the reason where it cannot, `WhereUnknown` where that is not known. */
export type IfAble<Able, Value, WhereUnknown = never> = [Able] extends [true]
  ? Value
  : [Able] extends [string]
    ? Unsupported<Able>
    : WhereUnknown;
