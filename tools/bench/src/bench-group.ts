/** What is compared in one interleaved run. Add a group by adding a file under `groups/` and naming it in `cli.ts`. */
export interface BenchGroup {
  title: string;
  /** Each does the measured work once, synchronously or with a promise. Answers are kept alive, so return them. */
  cases: Readonly<Record<string, () => unknown>>;
  targets: readonly Target[];
}

/** `measured` must do at least `atLeast` times as many operations per second as `versus`, both case names. */
export interface Target {
  measured: string;
  versus: string;
  atLeast: number;
}
