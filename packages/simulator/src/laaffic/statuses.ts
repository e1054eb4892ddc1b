/** The states of tasks that a simulated one can have. Source: the vendor's page that lists tasks. */
export const taskStatus = {
  waiting: 0,
  calling: 1,
  finished: 2,
  /** Submission failed. */
  failed: 3,
  cancelled: 4,
  suspended: 5,
} as const;

export type TaskStatus = (typeof taskStatus)[keyof typeof taskStatus];

/** The states of recall flows and of their nodes. Source: the vendor's page that lists flows. */
export const recallStatus = { pending: 0, running: 1, done: 2, cancelled: 3, failed: 4 } as const;

export type RecallStatus = (typeof recallStatus)[keyof typeof recallStatus];
