/** The record that an event is made of, where a webhook may bring a list of them. */
export type RecordOf<Body> = Body extends readonly (infer Item)[] ? Item : Body;

/** What every event has. */
export interface EventFrame<Trust extends 'signed' | 'unverified'> {
  /** `signed`: the vendor signed it, and the signature was right. `unverified`: nobody knows who sent it. */
  readonly trust: Trust;
  /** The bytes of the whole body as they came in. Not enumerable, so that they land in no log by accident. */
  readonly raw: Uint8Array;
}

/** The events of a vendor, told apart by `webhook`; `data` is the record as the vendor sent it, complete. */
export type WebhookEvent<Webhooks, Trust extends 'signed' | 'unverified', Facts = unknown> = {
  [Name in keyof Webhooks]: EventFrame<Trust> & {
    readonly webhook: Name;
    readonly data: RecordOf<Webhooks[Name]>;
  } & Facts;
}[keyof Webhooks];
