/** Rejects with the signal's reason as soon as it is aborted; what was begun goes on, and whatever becomes of it then is nobody's affair. */
export function orAborted<Value>(begun: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    begun.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
