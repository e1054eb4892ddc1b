import type { LaafficClient } from '@outdial/laaffic';
import type { TimeZone } from '../model/time-zone.js';
import type { VariableNames } from './number-info.js';

/** What LAAFFIC's products have in common and the model has not. */
export interface LaafficSettings {
  /** Id of the application, from the console. */
  readonly appId: string;
  /** Zone of the vendor's clocks, which it does not state. Default `Asia/Shanghai`: assumed. */
  readonly vendorTimeZone?: TimeZone;
  /** Calls on every day of the week, whatever days the windows name. Default false: at the hours that all days share. */
  readonly ignoreWeekDays?: boolean;
  /** Takes drafts with an `until`, at which the task then does not end by itself. Default false: they are refused. */
  readonly ignoreUntil?: boolean;
  /** Which of `text1` to `text10` each variable of the callees is; those names stand for themselves. */
  readonly variables?: VariableNames;
  /** How many days back a task is looked for. Default 31. */
  readonly lookBackDays?: number;
  /** The instant from which is looked back. Default: the clock's. */
  readonly now?: () => Date;
}

/** LAAFFIC's AI agents. */
export interface LaafficAgentSettings extends LaafficSettings {
  readonly client: LaafficAgentClient;
}

/** The operations that campaigns of agents need. */
export type LaafficAgentClient = Pick<
  LaafficClient,
  | 'sendAgentGroupCall'
  | 'queryAgentGroupCall'
  | 'cancelAgentGroupCall'
  | 'queryRecallFlowPage'
  | 'queryRecallFlowDetail'
  | 'cancelRecallFlow'
>;
