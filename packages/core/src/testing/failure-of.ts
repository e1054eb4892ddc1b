import { expect } from 'vitest';

/** What a call was rejected with; fails the test when it was accepted. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.fail('the call was accepted'),
    (error: unknown) => error,
  );
}
