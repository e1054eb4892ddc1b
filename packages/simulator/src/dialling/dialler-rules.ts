import type { RobotFlow } from '../robots/robot-flow.js';
import type { CallRecord } from './call-record.js';
import type { Callee, CampaignRun } from './campaign-run.js';

/** What a vendor adds to the dialler. A promise holds up everything that comes later: give the one of a callback that is being sent. */
export interface DiallerRules<Run extends CampaignRun, Member extends Callee> {
  callId(run: Run, callee: Member): string;
  flowOf(run: Run, callee: Member): RobotFlow;
  /** Asked when it is a callee's turn: `later` ends the run's placing of calls until `wake`, `never` finishes the callee without a call. */
  mayCall?(run: Run, callee: Member): 'now' | 'later' | 'never';
  /** The phone begins to ring. */
  onPlaced?(run: Run, callee: Member, call: CallRecord): void;
  /** After how many seconds the callee is called again; undefined when the callee is finished. */
  nextCall(run: Run, callee: Member, call: CallRecord): number | undefined;
  onAnswered?(run: Run, callee: Member, call: CallRecord): void | Promise<void>;
  /** The callee's state says whether it is finished. */
  onCallEnded?(run: Run, callee: Member, call: CallRecord): void | Promise<void>;
  /**
   * Nobody is left to be called, of a run that has or had somebody. The run stays `running` unless this changes it, goes on when callees are
   * added, and may be told so more than once.
   */
  onDrained?(run: Run): void | Promise<void>;
}
