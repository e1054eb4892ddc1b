import type { FaultRule } from '../faults/fault-rule.js';
import type { CallResult, NumberBehaviour } from '../network/callee-behaviour.js';
import type { RobotFlow } from '../robots/robot-flow.js';
import type { VendorName } from '../vendor-name.js';

/** What the virtual phones and robots do, and what goes wrong. All of it may be left out. */
export interface Script {
  numbers?: readonly ScriptedNumber[];
  /** Of numbers that `numbers` says nothing of: how many answer, are busy and so on, as shares of any sum. Drawn by the seed. */
  distribution?: Readonly<Partial<Record<CallResult, number>>>;
  robots?: readonly ScriptedRobot[];
  faults?: readonly FaultRule[];
}

/** Exactly one of `number`, `ending` and `pattern`. A whole number goes before an ending, an ending before a pattern. */
export interface ScriptedNumber {
  number?: string;
  ending?: string;
  /** A regular expression. */
  pattern?: string;
  calls: NumberBehaviour;
}

export interface ScriptedRobot {
  /** All vendors without it. */
  vendor?: VendorName;
  /**
   * Which robot: Alibaba's ScriptId, ScenarioId, InstanceId or called number, NXCloud's sceneID, Huawei's entrance_id, access code,
   * called number or, of a campaign with a skill queue, the queue's name, LAAFFIC's agentId or
   * scriptId. All of the vendor without it.
   */
  entry?: string;
  flow: RobotFlow;
}
