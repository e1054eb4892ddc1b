/** Kept as things happen: a task may have many orders, and every callback of it tells its statistics. */
export interface TaskCounts {
  orders: number;
  finishedOrders: number;
  answeredOrders: number;
  calls: number;
  answeredCalls: number;
}

export const noCounts: TaskCounts = {
  orders: 0,
  finishedOrders: 0,
  answeredOrders: 0,
  calls: 0,
  answeredCalls: 0,
};

/** The statistics that the task callback and listTask carry. */
export interface TaskStatistics {
  answerOrderCount: number;
  finishOrderCount: number;
  totalOrderCount: number;
  finishRate: number;
  totalAnswerCall: number;
  totalCall: number;
  answerRate: number;
}

export function statisticsOf(counts: TaskCounts): TaskStatistics {
  return {
    answerOrderCount: counts.answeredOrders,
    finishOrderCount: counts.finishedOrders,
    totalOrderCount: counts.orders,
    finishRate: rate(counts.finishedOrders, counts.orders),
    totalAnswerCall: counts.answeredCalls,
    totalCall: counts.calls,
    answerRate: rate(counts.answeredCalls, counts.calls),
  };
}

/** A fraction with two decimals; 0 for nothing out of nothing, which the vendor leaves open. */
function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100) / 100;
}
