/** What LAAFFIC's requests that create a task have in common. */
export interface LaafficTask {
  readonly taskName: string;
  readonly maxRingingTime?: number;
  readonly sendTime?: string | null;
  readonly allowSendTime?: readonly { readonly strTime: string; readonly endTime: string }[];
  readonly displayNum?: string | null;
  readonly maxCalls?: number;
  readonly recallFlow?: {
    readonly recallType: number;
    readonly recallInterval: number;
    readonly recallNum: number;
    readonly recallIntent?: readonly string[];
  };
  readonly numberInfoList: readonly Readonly<Record<string, unknown>>[];
}

/** Reads such a request as the vendor's pages explain it, with the vendor's clocks taken for those of UTC. */
export function readLaafficTask(task: LaafficTask) {
  const { recallFlow, numberInfoList, allowSendTime } = task;
  const whom = { 0: 'everyone', 1: 'not_reached', 3: { intents: recallFlow?.recallIntent } } as const;
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const ranges = allowSendTime?.map(({ strTime, endTime }) => [minuteOf(strTime), minuteOf(endTime)]);
  const week = Uint8Array.from({ length: 7 * 1440 }, (_, minute) =>
    Number(ranges?.some(([begin = 0, end = 0]) => minute % 1440 >= begin && minute % 1440 < end) ?? true),
  );
  return {
    key: task.taskName,
    start: typeof task.sendTime === 'string' ? new Date(`${task.sendTime.replace(' ', 'T')}Z`) : 'immediately',
    ringSeconds: task.maxRingingTime,
    callerNumber: task.displayNum === undefined ? undefined : `+${task.displayNum}`,
    redial: recallFlow && {
      whom: whom[recallFlow.recallType as 0 | 1 | 3],
      times: recallFlow.recallNum,
      afterMinutes: recallFlow.recallInterval,
    },
    callees: numberInfoList.map(({ calleeNumber, ...variables }) => ({
      phone: `+${String(calleeNumber)}`,
      variables,
    })),
    week,
  };
}

/** A start in the past is one at once, another is kept to the second. */
export function laafficStart(start: unknown, now: Date): Date | 'immediately' {
  if (!(start instanceof Date) || start < now) return 'immediately';
  return new Date(Math.ceil(start.getTime() / 1000) * 1000);
}
