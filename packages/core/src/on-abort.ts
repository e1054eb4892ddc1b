interface Watched {
  readonly callbacks: Set<() => void>;
  readonly unwatch: () => void;
}

const watched = new WeakMap<AbortSignal, Watched>();

/**
 * Calls back when the signal is aborted; returns what ends that, to be called once. A signal gets one listener however many wait for it: one may
 * serve all calls of a program, where each further listener costs a look at all before it, and Node warns of a leak from 11 on.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, unwatch } = watched.get(signal) ?? watch(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) unwatch();
  };
}

function watch(signal: AbortSignal): Watched {
  const callbacks = new Set<() => void>();
  const abort = () => {
    for (const callback of callbacks) callback();
  };
  const unwatch = () => {
    watched.delete(signal);
    signal.removeEventListener('abort', abort);
  };
  signal.addEventListener('abort', abort);
  const entry = { callbacks, unwatch };
  watched.set(signal, entry);
  return entry;
}
