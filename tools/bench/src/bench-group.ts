/** What is compared in one interleaved run. Add a group by adding a file under `groups/` and naming it in `cli.ts`. */
export interface BenchGroup {
  title: string;
  /** Each does the measured work once, synchronously or with a promise. Answers are kept alive, so return them. */
  cases: Readonly<Record<string, () => unknown>>;
  /** How many are under way at a time; only for promises. Default 1. */
  inFlight?: number;
  /** The shortest sample that tells something, in milliseconds: what waits for sockets must be warm. Default: as the command line says. */
  shortestSample?: number;
  /** Processor time that each case gets before it is timed, in milliseconds. */
  warmUp?: number;
  targets: readonly Target[];
  /** Ends what the cases use. */
  close?: () => void;
}

/** `measured` must do at least `atLeast` times as many operations per second as `versus`, both case names. */
export interface Target {
  measured: string;
  versus: string;
  atLeast: number;
}
