export type { ErrorCategory } from '@outdial/core';
export type { ActionReceipt, CampaignActions } from './campaign/campaign-actions.js';
export type { AdapterReceipt, AdapterWith, CampaignAdapter } from './campaign/campaign-adapter.js';
export type {
  AdapterName,
  BatchLimits,
  EncodedCallee,
  EncodedCampaign,
  EncodingContext,
  ItemList,
  KeptWindows,
} from './campaign/campaign-protocol.js';
export type { CampaignRequest, RefusedCallee, RequestReceipt } from './campaign/campaign-request.js';
export type { Capabilities, Capability, CapabilityName } from './capabilities/capabilities.js';
export type { CalleeFor, DraftFor } from './capabilities/draft-for.js';
export { hasCapabilities } from './capabilities/has-capabilities.js';
export type { Unsupported } from './capabilities/unsupported.js';
export { UnsupportedError } from './capabilities/unsupported-error.js';
export type { Dialog, HangUpOptions, SideAnswer } from './dialog/dialog.js';
export type {
  AnnouncedCall,
  DialogAdapter,
  DialogAdapterWith,
  UnreachedCall,
} from './dialog/dialog-adapter.js';
export type { DialogCapabilities, DialogCapabilityName } from './dialog/dialog-capabilities.js';
export type { CallerEventFor, CallerEventWith, DialogCallFor } from './dialog/dialog-types.js';
export { EventLedger } from './events/event-ledger.js';
export { callsToEvents, eventOfCall } from './events/event-of-call.js';
export { eventOfCampaign } from './events/event-of-campaign.js';
export {
  type CalleeState,
  type CallState,
  type CampaignStanding,
  type CampaignState,
  type EventState,
  initialState,
  type Told,
} from './events/event-state.js';
export { mergeStates } from './events/merge-states.js';
export { reduceEvents } from './events/reduce-events.js';
export { type CampaignSummary, type EventSummary, summaryOf } from './events/summary-of.js';
export type {
  AgentReport,
  Call,
  CallCharge,
  CalleeReference,
  CallLabel,
  CallParty,
  CallStatus,
  CallVariable,
  HangupCause,
  MessageReport,
} from './model/call.js';
export type { Callee, PhoneNumber } from './model/callee.js';
export type { CallerEvent, HungUpBy, PromptTimes, QueueData } from './model/caller-event.js';
export type { CallingWindow, ClockTime, IsoWeekday } from './model/calling-window.js';
export type {
  CallCount,
  CalleeCount,
  Campaign,
  CampaignProgress,
  CampaignReference,
  CampaignStatus,
} from './model/campaign.js';
export type {
  AgentTransfer,
  CampaignCallbacks,
  CampaignDraft,
  IntentTarget,
  MessageAfterCall,
  Redial,
  RedialTarget,
} from './model/campaign-draft.js';
export type { DialogCall } from './model/dialog-call.js';
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
  Recognition,
  Recording,
  StepNative,
  TransferStep,
  TransferTarget,
  UnknownStep,
} from './model/dialog-step.js';
export type { DialogTurn } from './model/dialog-turn.js';
export type { Intent } from './model/intent.js';
export type { Assumption, Loss, UnmappedField } from './model/loss.js';
export type { Normalized } from './model/normalized.js';
export type { AcceptedOutcome, FailedOutcome, Outcome } from './model/outcome.js';
export type { TimeZone } from './model/time-zone.js';
export type { Transcript, TranscriptEntry } from './model/transcript.js';
export type {
  AgentRingingEvent,
  CallChangedEvent,
  CallEndedEvent,
  CalleeFinishedEvent,
  CampaignChangedEvent,
  UnknownEvent,
  VoiceEvent,
} from './model/voice-event.js';
export { outcomeOf } from './outcome-of.js';
