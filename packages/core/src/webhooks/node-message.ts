import type { ReceivedRequest } from '@outdial/signing';
import type { NodeBody } from './read-node-body.js';

/** What is used of Node's incoming message; the requests of node:http, Express and Fastify have it. */
export interface NodeRequest extends NodeBody {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: ReceivedRequest['headers'];
  readonly headersDistinct?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly httpVersionMajor?: number;
  readonly complete?: boolean;
  readonly socket?: { readonly remoteAddress?: string | undefined; destroy(): unknown } | null;
  /** Of HTTP/2. */
  readonly stream?: { destroy(): unknown };
}

/** What is used of Node's server response. */
export interface NodeResponse {
  readonly headersSent: boolean;
  readonly destroyed?: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(body: string): unknown;
  end(body: string): unknown;
  on(event: string, listener: (value: unknown) => void): unknown;
}

/** Setting of the adapters that can tell where a request came from. */
export interface AddressSetting<Request> {
  /**
   * Who is at the other end, for `allowedAddresses`. Default: the address of the connection. Behind a proxy of yours that is the
   * proxy, and only you know which header of it to believe: no such header is read unless you do it here.
   */
  readonly remoteAddress?: ((request: Request) => string | undefined) | undefined;
}
