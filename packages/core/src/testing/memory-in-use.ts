import { collectGarbage } from './collect-garbage.js';

/** Bytes in use after a collection of garbage. */
export function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
