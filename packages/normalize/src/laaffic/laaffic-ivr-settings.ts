import type { LaafficClient, SendGroupCallInput } from '@outdial/laaffic';
import type { DraftFor } from '../capabilities/draft-for.js';
import type { LaafficIvrCapabilities } from './laaffic-ivr-capabilities.js';
import type { LaafficSettings } from './laaffic-settings.js';

/** The draft that LAAFFIC's IVR takes. */
export type LaafficIvrDraft = DraftFor<LaafficIvrCapabilities>;

/** The operations that IVR campaigns need. */
export type LaafficIvrClient = Pick<LaafficClient, 'sendGroupCall' | 'queryGroupCall' | 'updateGroupCall'>;

/** LAAFFIC's IVR: a recording or a spoken text, which keys may answer. */
export interface LaafficIvrSettings extends LaafficSettings {
  readonly client: LaafficIvrClient;
  /**
   * Texts to speak, by names of your own. A draft whose `script.id` is one of the names has that text spoken; any other
   * `script.id` is the id of an audio file that was uploaded before (`fileUpload`).
   */
  readonly texts?: Readonly<Record<string, SpokenText>>;
  /** Messages for `messageAfterCall`, whose `templateId` is one of these names of your own. */
  readonly messages?: Readonly<Record<string, HangUpMessage>>;
  /** How calls reach the group of seats that a draft's `agentTransfer` names. */
  readonly seats?: SeatTransfer;
  /** How often it is played. Default 1. */
  readonly loopCount?: number;
  /** Seconds before it is played. Default: the vendor's, 0. */
  readonly delayPlay?: number;
  /** Seconds before the call is hung up. Default: the vendor's, 0. */
  readonly delayHangup?: number;
  /** Lets `update` go ahead although it leaves windows, ringing time and redial as they were. Default false: it is refused. */
  readonly updateKeepsWindows?: boolean;
}

/** A text with variables `${text1}` to `${text10}`, and its voice. */
export interface SpokenText extends Pick<SendGroupCallInput, 'speakingRate' | 'ssmlGender' | 'accent'> {
  readonly text: string;
  /** The vendor's code of the language, e.g. `EN`, `IDN`. */
  readonly lan: string;
}

/** A text message after every call, successful or not. */
export interface HangUpMessage {
  /** The SMS application that the vendor has set up. */
  readonly smsAppId: string;
  /** With variables `${text1}` to `${text10}`. */
  readonly smsContent: string;
  readonly senderId?: string;
  /** Seconds after a successful call. Default 10. */
  readonly successPushTime?: number;
}

export interface SeatTransfer {
  /** Calls per seat, 1 to 100. Default 1. */
  readonly calloutRate?: number;
  /** The key that hands the call over. Left out: it is handed over when all has been played. */
  readonly key?: string;
}
