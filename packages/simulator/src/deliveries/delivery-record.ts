import type { VendorName } from '../vendor-name.js';

/** One attempt to deliver a callback, or one that was not made. */
export interface DeliveryRecord {
  /** The same for all attempts at one callback. */
  id: string;
  vendor: VendorName;
  webhook: string;
  url: string;
  at: Date;
  /** Counts from 1. */
  attempt: number;
  /** As sent. */
  headers: Readonly<Record<string, string>>;
  body: string;
  /** `dropped` by a fault; `not_loopback`: this machine only; `failed` without an answer or with one that the vendor does not take. */
  verdict: 'delivered' | 'failed' | 'dropped' | 'not_loopback';
  /** Of the receiver's answer. */
  httpStatus: number | undefined;
  /** The beginning of the receiver's answer. */
  answer: string | undefined;
  /** The faults that it was under. */
  faults: readonly string[];
}
