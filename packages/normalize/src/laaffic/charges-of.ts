import type { CallCharge } from '../model/call.js';
import { amountOf, filledTextOf } from '../read-native.js';

type Members = Readonly<Record<string, unknown>>;

/** Which members hold the amount, rate, billed seconds and billing steps of a price. */
interface ChargeMembers extends Pick<CallCharge, 'part' | 'in'> {
  readonly amount: string;
  readonly rate?: string;
  readonly seconds?: string;
  readonly steps?: string;
}

/** Of calls by AI agents: the line and the agent each have their price. */
const agentCharges: readonly ChargeMembers[] = [
  {
    part: 'line',
    in: 'account',
    amount: 'cost',
    rate: 'rate',
    seconds: 'chargedDuration',
    steps: 'billPeriod',
  },
  { part: 'line', in: 'local', amount: 'settlePay', rate: 'settleRate' },
  {
    part: 'robot',
    in: 'account',
    amount: 'aiAgentQuoteFee',
    rate: 'aiAgentQuoteRate',
    seconds: 'aiAgentChargedDuration',
    steps: 'aiAgentBillPeriod',
  },
  { part: 'robot', in: 'local', amount: 'aiAgentFee', rate: 'aiAgentRate' },
];

/** Of all others. */
const callCharges: readonly ChargeMembers[] = [
  {
    part: 'call',
    in: 'account',
    amount: 'cost',
    rate: 'rate',
    seconds: 'chargedDuration',
    steps: 'billPeriod',
  },
  { part: 'call', in: 'usd', amount: 'baseCost' },
  { part: 'call', in: 'local', amount: 'settlePay', rate: 'settleRate' },
];

/** What a call costs; a price of which the vendor tells nothing is left out. */
export function chargesOf(report: Members): CallCharge[] {
  const isByAgent = Object.keys(report).some((name) => name.startsWith('aiAgent'));
  return (isByAgent ? agentCharges : callCharges)
    .filter((members) => isTold(members, report))
    .map((members) => toCharge(members, report));
}

function isTold({ amount, rate, seconds, steps }: ChargeMembers, report: Members): boolean {
  return [amount, rate, seconds, steps].some(
    (name) => name !== undefined && filledTextOf(report[name]) !== undefined,
  );
}

function toCharge(members: ChargeMembers, report: Members): CallCharge {
  const told = (name: string | undefined) => (name === undefined ? undefined : report[name]);
  const seconds = told(members.seconds);
  return {
    part: members.part,
    in: members.in,
    amount: decimal(told(members.amount)),
    rate: decimal(told(members.rate)),
    billedSeconds: { normalized: amountOf(seconds), native: seconds },
    billingSteps: filledTextOf(told(members.steps)),
    currency: members.in === 'usd' ? 'USD' : filledTextOf(report.currency),
    exchangeRate: members.in === 'usd' ? undefined : filledTextOf(report.quoteExchange),
  };
}

function decimal(native: unknown): CallCharge['amount'] {
  const text = filledTextOf(native);
  return { normalized: text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? text : undefined, native };
}
