import type { Operation } from '../operation.js';

/** A validated call, ready to be signed. What a vendor's `sign` gets to see. */
export interface PreparedRequest {
  readonly operation: Operation;
  readonly method: Operation['method'];
  /** Absolute, path parameters filled in, without a query. */
  readonly url: string;
  /** Query parameters, lists and objects flattened, not yet encoded. */
  readonly query: Readonly<Record<string, string>>;
  /** Form parameters, flattened, not yet encoded; empty unless the operation has a form body. */
  readonly form: Readonly<Record<string, string>>;
  /** The exact JSON of the body, as text, or as its bytes where it holds a list that was built ahead: sign it and send it, never another serialisation. */
  readonly json: string | Uint8Array | undefined;
}
