/** What the body of one webhook may cost. */
export interface BodyLimits {
  readonly vendor: string;
  readonly maxBodyBytes: number;
  readonly receiveTimeoutMs: number;
}
