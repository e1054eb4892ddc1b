/** An HTTP answer, on whatever it travels. */
export interface PlainAnswer {
  httpStatus: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array<ArrayBuffer>;
}

/** How an exchange ends for the client. */
export interface Ending {
  /** Undefined when the connection is reset instead. */
  answer: PlainAnswer | undefined;
  /** After how many bytes of its body the answer breaks off. */
  cutAt?: number | undefined;
}
