import type { Agent, Dispatcher } from 'undici';

export interface UndiciTransportSettings {
  /** Connections to one vendor at a time; more requests wait for one to be free. Default 64. */
  readonly connections?: number;
  /** How connections are made, as undici's own agent takes it: certificates to trust, a client's certificate, an address to bind to. */
  readonly connect?: Agent.Options['connect'];
  /**
   * An undici dispatcher instead of an agent of the transport's own, e.g. a `ProxyAgent`. It must send a request at most once and follow no redirect:
   * no `RetryAgent`, no retry or redirect interceptor. The caller closes it.
   */
  readonly dispatcher?: Dispatcher;
}
