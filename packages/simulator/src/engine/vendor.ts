import type { VendorName } from '../vendor-name.js';
import type { Exchange } from './exchange.js';
import type { Refusal } from './refusal.js';

/** What the engine needs to know of a vendor. All of it is synchronous: between check and change nothing else runs. */
export interface Vendor {
  readonly name: VendorName;
  readonly routes: readonly Route[];
  /** By operationId; called only with requests that keep to the document. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** Why the credentials do not hold; undefined when they do. Comes before any look at what the request asks for. */
  authenticate(exchange: Exchange): Refusal | undefined;
  refuse(refusal: Refusal, exchange: Exchange): Reply;
  /** Puts a reply on the wire: JSON or XML, signed where the vendor signs. */
  render(reply: Reply, exchange: Exchange): Rendered;
}

export interface Route {
  methods: string[];
  /** In Hono's notation, with `:names`. */
  path: string;
  /** Which operation is meant, and what that changes in how the request is read. */
  locate(exchange: Exchange): Partial<Exchange>;
}

/** `body` is the JSON body, of the shape that the document asks for. */
export type Handler = (exchange: Exchange, body: unknown) => Reply;

export interface Reply {
  httpStatus: number;
  /** The vendor's own code when it refuses; undefined when it accepts. */
  code?: string;
  /** The field that a refusal is about, for the log. */
  field?: string | undefined;
  /** A field that the document does not have, for the log. */
  ignored?: string | undefined;
  payload: object;
}

export interface Rendered {
  headers: Record<string, string>;
  body: string;
}
