/** `taskOperate` of NXCloud's mgrTaskStatus. */
export const taskOperations = { start: 1, pause: 2, finish: 3 } as const;
