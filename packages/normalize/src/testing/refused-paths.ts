import { ValidationError } from '@outdial/core';

/** The paths that a ValidationError names, in its order; undefined when nothing is refused. */
export function refusedPaths(convert: () => unknown): string[] | undefined {
  try {
    convert();
    return undefined;
  } catch (error) {
    if (error instanceof ValidationError) return error.issues.map(({ path }) => path);
    throw error;
  }
}
