/** What is counted for a campaign, and for each of its batches. */
export interface Tally {
  total: number;
  /** Being called now. */
  calling: number;
  /** Called at least once. */
  called: number;
  /** Calls that were answered. */
  answered: number;
  /** Nobody calls them any more. */
  finished: number;
  /** Of which day the rest is, in days since 1970. */
  day: number;
  calledToday: number;
  answeredToday: number;
  finishedToday: number;
}

const nothingToday = { calledToday: 0, answeredToday: 0, finishedToday: 0 };

export function newTally(day: number): Tally {
  return { total: 0, calling: 0, called: 0, answered: 0, finished: 0, day, ...nothingToday };
}

/** Begins the day's counts anew once it is another day. */
export function turnDay(tally: Tally, day: number): Tally {
  if (tally.day !== day) Object.assign(tally, { day, ...nothingToday });
  return tally;
}

export function countBegin(tally: Tally, isFirstEver: boolean, isFirstToday: boolean): void {
  tally.calling += 1;
  if (isFirstEver) tally.called += 1;
  if (isFirstToday) tally.calledToday += 1;
}

export function countEnd(tally: Tally, isAnswered: boolean): void {
  tally.calling -= 1;
  if (!isAnswered) return;
  tally.answered += 1;
  tally.answeredToday += 1;
}

/** On the tally's own day, unless it is said to have been another. */
export function countFinished(tally: Tally, day = tally.day): void {
  tally.finished += 1;
  if (day === tally.day) tally.finishedToday += 1;
}

/** As getDayStatistics names them. */
export function describeTally(tally: Tally): object {
  const { total, calling, called, answered, finished, calledToday, answeredToday, finishedToday } = tally;
  return {
    unCallCount: total - finished - calling,
    calledCount: calledToday,
    finishCount: finished,
    totalCalledCount: called,
    totalCallSucc: answered,
    totalFinishCount: finished,
    totalCount: total,
    dailyCalledCount: calledToday,
    dailyCallSucc: answeredToday,
    dailyFinishCount: finishedToday,
    // Of today is what was not finished before.
    dailyCount: total - finished + finishedToday,
  };
}
