/** A call that a dialog robot shall lead. */
export interface DialogCall {
  /** Your id of the call, the same for the whole dialog and for no other. */
  readonly id: string;
  readonly direction: 'outbound' | 'inbound';
  /** Phone number of the person, or the user id in a chat, in the form that the vendor expects. */
  readonly person: string;
  /** Our number: the one that calls (outbound) or was called (inbound); in a chat, the access id. */
  readonly line: string;
  /** What the person said before the robot did, on picking up say. */
  readonly firstWords?: string;
  /** Data for the robot's script that travels with the call. */
  readonly data?: string;
  /** The vendor's id of the campaign's attempt that this call is. */
  readonly task?: string;
}
