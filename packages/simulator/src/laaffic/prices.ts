import type { CallRecord } from '../dialling/call-record.js';
import type { TaskKind } from './task.js';

/** By the started minute. The vendor's prices are a matter of its contracts: these are the simulator's own, in US cents. */
const linePrice = 1;
const agentPrice = 2;

/** The billing step, first and next, in seconds. */
export const billPeriod = '60+60';

export interface Charge {
  chargedSeconds: number;
  /** In cents. */
  line: number;
  agent: number;
}

/** Of a call that is over; nothing is charged for one that nobody answered. */
export function chargeOf({ talkSeconds }: CallRecord, kind: TaskKind): Charge {
  const minutes = Math.ceil(talkSeconds / 60);
  return {
    chargedSeconds: minutes * 60,
    line: minutes * linePrice,
    agent: kind === 'agent' ? minutes * agentPrice : 0,
  };
}

/** A decimal number as text. */
export function formatCents(cents: number): string {
  return (cents / 100).toFixed(2);
}

export const lineRate = formatCents(linePrice);
export const agentRate = formatCents(agentPrice);

/** The vendor has no price where no country is: no country code begins with 0. */
export function hasPrice(number: string): boolean {
  return !number.startsWith('0');
}
