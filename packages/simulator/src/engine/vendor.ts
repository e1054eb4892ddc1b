import type { Explanation } from '@outdial/signing';
import type { VendorName } from '../vendor-name.js';
import type { Exchange } from './exchange.js';
import type { IdSource } from './id-source.js';
import type { Refusal } from './refusal.js';
import type { Specification } from './specification.js';

/** What the engine needs to know of a vendor. All of it is synchronous: between check and change nothing else runs. */
export interface Vendor {
  readonly name: VendorName;
  readonly specification: Specification;
  readonly ids: IdSource;
  readonly routes: readonly Route[];
  /**
   * By the scheme's name in the document: why the credentials do not hold; undefined when they do. The document decides
   * which one runs. Comes before any look at what the request asks for.
   */
  readonly checks: Readonly<Record<string, SignatureCheck>>;
  /** By the scheme's name: every step of the signature that the request should have, for the journal. None for tokens. */
  readonly explanations: Readonly<Record<string, (exchange: Exchange) => Explanation>>;
  /** Which of several schemes a request uses. */
  schemeOf?(exchange: Exchange): string;
  /**
   * What each operation of the document does, by operationId; called only with requests that keep to the document.
   */
  readonly handlers: Readonly<Record<string, Handler>>;
  refuse(refusal: Refusal, exchange: Exchange): Reply;
  /** Refuses by a code that a script asks for, in the vendor's own form and with the code's documented HTTP status. */
  refuseWith(code: string, exchange: Exchange): Reply;
  /** Puts a reply on the wire: JSON or XML, signed where the vendor signs. */
  render(reply: Reply, exchange: Exchange): Rendered;
}

export type SignatureCheck = (exchange: Exchange) => Refusal | undefined;

export interface Route {
  methods: readonly string[];
  /** As in the document, with `{names}`. Of several that match the first counts. */
  path: string;
  /** Which operation is meant, and what that changes in how the request is read. */
  locate(exchange: Exchange): Partial<Exchange>;
}

/**
 * `request` holds parameters and body side by side, of the types that the document asks for, JSON texts decoded. The type of a
 * method, so that a handler may name the fields it acts on: that they are there has been judged before.
 */
export type Handler = { handle(exchange: Exchange, request: unknown): Reply }['handle'];

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
