export type { ErrorCategory } from '@outdial/core';
export type { Callee, PhoneNumber } from './model/callee.js';
export type { CallerEvent, QueueData } from './model/caller-event.js';
export type { CallingWindow, ClockTime, IsoWeekday } from './model/calling-window.js';
export type { CampaignCallbacks, CampaignDraft, Redial } from './model/campaign-draft.js';
export type { DialogCall, DialogSession } from './model/dialog-session.js';
export type {
  DialogStep,
  HangUpReason,
  HangUpStep,
  InteractStep,
  KeyCollection,
  Prompt,
  PromptForm,
  PromptLanguage,
  QueryStep,
  QuerySubject,
  Recording,
  TransferStep,
  TransferTarget,
  UnknownStep,
} from './model/dialog-step.js';
export type { Normalized } from './model/normalized.js';
export type { AcceptedOutcome, FailedOutcome, Outcome } from './model/outcome.js';
export type { Assumption, Loss, VendorRequest } from './model/vendor-request.js';
export type {
  AgentReport,
  CallEndedEvent,
  CalleeFinishedEvent,
  CalleeReference,
  CallReport,
  CallStatus,
  CampaignChangedEvent,
  CampaignProgress,
  CampaignReference,
  CampaignStatus,
  Intent,
  MessageReport,
  VoiceEvent,
} from './model/voice-event.js';
export { outcomeOf } from './outcome-of.js';
