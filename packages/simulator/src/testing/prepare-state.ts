import type { Simulator } from '../simulator.js';

type Example = Record<string, unknown>;

/** Brings about what an example takes for granted, and gives the example with the ids that came of it. */
export async function prepareState(
  simulator: Simulator,
  operationId: string,
  example: Example,
): Promise<Example> {
  return (await preparations[operationId]?.(simulator, example)) ?? example;
}

const preparations: Record<string, (simulator: Simulator, example: Example) => Promise<Example | undefined>> =
  {};
