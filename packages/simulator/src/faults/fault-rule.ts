import type { VendorName } from '../vendor-name.js';
import type { WireFault } from './wire-fault.js';

/** What goes wrong, where, and how often. */
export interface FaultRule {
  /** All vendors without it. */
  vendor?: VendorName;
  /** An operationId; all operations without it. */
  operation?: string;
  /** Of faults of callbacks: the webhook's name; all of them without it. */
  webhook?: string;
  /** Of the requests that it fits: from 0 to 1, drawn by the seed. 1 by default. */
  rate?: number;
  /** After so many it is used up. No end by default. */
  times?: number;
  /** Passes over so many first. 0 by default. */
  skip?: number;
  fault: Fault;
}

export type Fault = WireFault | VendorFault | DeliveryFault;

/** Faults of the vendor itself. */
export type VendorFault =
  /** The vendor's clock is ahead by so many seconds, or behind. */
  | { kind: 'skewed_clock'; seconds: number }
  /** Tokens, and temporary keys, have expired. */
  | { kind: 'expired_token' }
  /** What was taken before is taken again. */
  | { kind: 'duplicates_accepted' }
  /** Of the callees of a request this share is not taken, drawn by the seed, where the vendor has a way to say so. */
  | { kind: 'partial_acceptance'; rate: number }
  /** The vendor's limit is reached: tasks, numbers, calls at a time. */
  | { kind: 'limit_reached' };

/** Faults of callbacks. */
export type DeliveryFault =
  /** Sent so many times more. */
  | { kind: 'duplicated'; times?: number }
  | { kind: 'delayed'; seconds: number }
  /** Sent after the next one to the same address, or after a minute without one. */
  | { kind: 'reordered' }
  | { kind: 'dropped' }
  /** Signed as of so many seconds ago. */
  | { kind: 'stale'; seconds: number }
  | { kind: 'wrongly_signed' };

export type FaultGroup = 'wire' | 'vendor' | 'delivery';

interface FaultKind {
  group: FaultGroup;
  /** JSON Schemas of the members beside `kind`. */
  settings: Readonly<Record<string, object>>;
  required: readonly string[];
}

/** A year: with more, clocks come to an end. */
const maximum = 31_536_000;
const seconds = { type: 'number', minimum: 0, maximum };
/** The longest that a timer of Node can be set to. */
const milliseconds = { type: 'number', minimum: 0, maximum: 2 ** 31 - 1 };
const httpStatus = { type: 'integer', minimum: 200, maximum: 599 };
const none = { settings: {}, required: [] };

export const faultKinds: Readonly<Record<Fault['kind'], FaultKind>> = {
  latency: { group: 'wire', settings: { milliseconds }, required: ['milliseconds'] },
  reset_before: { group: 'wire', ...none },
  reset_after: { group: 'wire', ...none },
  cut_body: { group: 'wire', settings: { at: { type: 'integer', minimum: 0 } }, required: [] },
  html: { group: 'wire', settings: { httpStatus }, required: [] },
  http_status: {
    group: 'wire',
    settings: { httpStatus, retryAfterSeconds: seconds },
    required: ['httpStatus'],
  },
  code: { group: 'wire', settings: { code: { type: 'string', minLength: 1 } }, required: ['code'] },
  skewed_clock: {
    group: 'vendor',
    settings: { seconds: { type: 'number', minimum: -maximum, maximum } },
    required: ['seconds'],
  },
  expired_token: { group: 'vendor', ...none },
  duplicates_accepted: { group: 'vendor', ...none },
  partial_acceptance: {
    group: 'vendor',
    settings: { rate: { type: 'number', minimum: 0, maximum: 1 } },
    required: ['rate'],
  },
  limit_reached: { group: 'vendor', ...none },
  duplicated: {
    group: 'delivery',
    settings: { times: { type: 'integer', minimum: 1, maximum: 1000 } },
    required: [],
  },
  delayed: { group: 'delivery', settings: { seconds }, required: ['seconds'] },
  reordered: { group: 'delivery', ...none },
  dropped: { group: 'delivery', ...none },
  stale: { group: 'delivery', settings: { seconds }, required: ['seconds'] },
  wrongly_signed: { group: 'delivery', ...none },
};
