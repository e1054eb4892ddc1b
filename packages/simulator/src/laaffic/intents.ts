import type { CallRecord } from '../dialling/call-record.js';
import type { RobotFlow } from '../robots/robot-flow.js';

/** Whose intents they are: marketing, debt collection or financial marketing, by the first two digits of their codes. */
export type Industry = '10' | '20' | '30';

type Outcome = 'voicemail' | 'silent' | 'unknown' | 'interested' | 'declined';

/** Source: the vendor's table of intents. Debt collection has more than one code for what amounts to yes and to no. */
const codes: Readonly<Record<Industry, Readonly<Record<Outcome, string>>>> = {
  10: { voicemail: '101', silent: '102', unknown: '104', interested: '105', declined: '106' },
  20: { voicemail: '201', silent: '202', unknown: '204', interested: '205', declined: '207' },
  30: { voicemail: '301', silent: '302', unknown: '304', interested: '305', declined: '306' },
};

const furtherCodes: Readonly<Record<string, Industry>> = { 206: '20', 208: '20', 209: '20', 2010: '20' };

const globalCodes = { notCalled: '99998', notConnected: '99999' } as const;

/** What the robots' own flow says of a call, unless it says a code of the vendor's. */
const outcomes: Readonly<Record<string, Outcome>> = {
  A: 'interested',
  B: 'interested',
  D: 'declined',
  E: 'silent',
};

/** `global` for codes of every industry; undefined for a code that the vendor does not list. */
export function industryOf(code: string): Industry | 'global' | undefined {
  if (code === globalCodes.notCalled || code === globalCodes.notConnected) return 'global';
  const industries = Object.keys(codes) as Industry[];
  return (
    industries.find((industry) => Object.values(codes[industry]).includes(code)) ??
    (Object.hasOwn(furtherCodes, code) ? furtherCodes[code] : undefined)
  );
}

/** Of an agent whose robot says codes of the vendor's; undefined when it says none. */
export function industryOfRobot({ nodes }: RobotFlow): Industry | undefined {
  const own = Object.values(nodes).map(({ intent }) => industryOf(intent ?? ''));
  return own.find((industry) => industry !== undefined && industry !== 'global') as Industry | undefined;
}

/** The code of a callee's intent, by the only call of the task. */
export function intentOf(call: CallRecord | undefined, industry: Industry): string {
  if (!call) return globalCodes.notCalled;
  if (call.result === 'voicemail') return codes[industry].voicemail;
  if (call.result !== 'answered') return globalCodes.notConnected;
  if (call.intent !== undefined && industryOf(call.intent) !== undefined) return call.intent;
  if (call.turns.every(({ who }) => who === 'robot')) return codes[industry].silent;
  return codes[industry][outcomes[call.intent ?? ''] ?? 'unknown'];
}
