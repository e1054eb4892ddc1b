import type { CallRecord } from '../dialling/call-record.js';
import { failCodeOf } from './fail-codes.js';
import { dayOf, nextMidnight } from './local-time.js';

/**
 * When a number is called again. Source: the page that sets the policy of a campaign. What the numbers under `result` stand for is not
 * documented, so that a rule by result holds for every call that nobody answered.
 */
export interface RetryPolicy {
  rules: readonly RetryRule[];
}

interface RetryRule {
  /** Class of the number; any without it. */
  dataType: string | undefined;
  /** By result: so many further calls. */
  retries: number;
  /** By days: so many calls on each of so many days; 0 where calls are counted by result. */
  days: number;
  callsOfDay: number;
  pauseSeconds: number;
  /** Fail codes that are not tried again. */
  finalCodes: readonly string[];
}

/** In the vendor's sample; assumed where a policy states none. */
const defaultPauseSeconds = 600;

interface Received {
  policyType?: number;
  /** A list of rules as a JSON text, which the vendor's sample writes with single quotes. */
  policyJson?: string;
}

/** Undefined for a text that is no list of rules. */
export function readRetryPolicy({ policyType = 0, policyJson = '[]' }: Received): RetryPolicy | undefined {
  const list = readList(policyJson);
  return list && { rules: list.map((rule) => readRule(rule, policyType === 1)) };
}

function readList(text: string): Record<string, unknown>[] | undefined {
  for (const candidate of [text, text.replaceAll("'", '"')]) {
    try {
      const value: unknown = JSON.parse(candidate);
      const isList = Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
      return isList ? value : undefined;
    } catch {}
  }
  return undefined;
}

function readRule(rule: Record<string, unknown>, isByClass: boolean): RetryRule {
  const [first] = Array.isArray(rule.policy) ? rule.policy : [];
  const byResult = (typeof first === 'object' && first !== null ? first : {}) as Record<string, unknown>;
  const isByResult = Number(rule.type) === 1;
  const finalCodes = Array.isArray(rule.noRetryPolicy) ? rule.noRetryPolicy.map(String) : [];
  return {
    dataType: isByClass && typeof rule.dataType === 'string' ? rule.dataType : undefined,
    retries: isByResult ? countIn(byResult.retryNumber) : 0,
    days: isByResult ? 0 : countIn(rule.retryDay),
    callsOfDay: isByResult ? 0 : countIn(rule.retryTimes),
    pauseSeconds: isByResult ? countIn(byResult.callInterval, defaultPauseSeconds) : defaultPauseSeconds,
    finalCodes: isByClass ? [] : finalCodes,
  };
}

function countIn(value: unknown, otherwise = 0): number {
  const count = Number(value ?? otherwise);
  return Number.isSafeInteger(count) && count >= 0 ? count : otherwise;
}

interface RetriedNumber {
  type: string | null;
  /** Until now. */
  calls: readonly CallRecord[];
  /** When its campaign may call next from a moment on. All in milliseconds since 1970. */
  openingFrom(moment: number): number;
}

/** After how many seconds a number is called again; undefined when it is not. */
export function nextRetry(
  policy: RetryPolicy | undefined,
  { type, calls, openingFrom }: RetriedNumber,
  now: number,
): number | undefined {
  const last = calls.at(-1);
  const rules = policy?.rules ?? [];
  const rule = rules.find(({ dataType }) => dataType === type) ?? rules.find(({ dataType }) => !dataType);
  if (!last || !rule || isFinal(rule, failCodeOf(last))) return undefined;
  if (rule.days === 0) return calls.length <= rule.retries ? rule.pauseSeconds : undefined;
  const next = openingFrom(now + rule.pauseSeconds * 1000);
  return nextByDays(rule, calls, now, dayOf(new Date(next)));
}

function isFinal({ finalCodes }: RetryRule, failCode: string): boolean {
  return failCode === '00000' || finalCodes.includes(failCode) || finalCodes.includes(`OB${failCode}`);
}

/** `nextDay`: on which the next call would be. A day may end before it has had all of its calls. */
function nextByDays(
  rule: RetryRule,
  calls: readonly CallRecord[],
  now: number,
  nextDay: number,
): number | undefined {
  const days = calls.map(({ startedAt }) => dayOf(startedAt));
  const ofLastDay = days.filter((day) => day === days.at(-1)).length;
  if (ofLastDay < rule.callsOfDay && nextDay === days.at(-1)) return rule.pauseSeconds;
  return new Set(days).size < rule.days ? Math.ceil((nextMidnight(now) - now) / 1000) : undefined;
}
