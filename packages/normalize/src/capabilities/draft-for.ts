import type { Callee } from '../model/callee.js';
import type { CampaignDraft, IntentTarget, Redial } from '../model/campaign-draft.js';
import type { Capabilities, CapabilityName } from './capabilities.js';
import type { Unsupported } from './unsupported.js';

/** A field of a draft or callee: as it is where the vendor can, the reason where it cannot, nothing where that is not known. */
type Field<Table extends Capabilities, Name extends CapabilityName, Value> = [Table[Name]] extends [true]
  ? Value
  : [Table[Name]] extends [string]
    ? Unsupported<Table[Name]>
    : never;

/** The draft that a vendor with these capabilities takes. */
export interface DraftFor<Table extends Capabilities>
  extends Omit<
    CampaignDraft,
    | 'start'
    | 'windowsIn'
    | 'maxTalkSeconds'
    | 'callerNumber'
    | 'recording'
    | 'redial'
    | 'messageAfterCall'
    | 'agentTransfer'
    | 'callbacks'
  > {
  readonly start:
    | 'immediately'
    | Field<Table, 'manualStart', 'manually'>
    | Field<Table, 'scheduledStart', Date>;
  readonly windowsIn?: 'campaign_zone' | Field<Table, 'calleeWindows', 'callee_zone'>;
  readonly maxTalkSeconds?: Field<Table, 'talkLimit', number>;
  readonly callerNumber?: Field<Table, 'callerNumber', Exclude<CampaignDraft['callerNumber'], undefined>>;
  readonly recording?: Field<Table, 'recordingSwitch', boolean>;
  readonly redial?: Field<Table, 'redial', RedialFor<Table>>;
  readonly messageAfterCall?: Field<
    Table,
    'messageAfterCall',
    Exclude<CampaignDraft['messageAfterCall'], undefined>
  >;
  readonly agentTransfer?: Field<Table, 'agentTransfer', Exclude<CampaignDraft['agentTransfer'], undefined>>;
  readonly callbacks?: Field<Table, 'callbacks', Exclude<CampaignDraft['callbacks'], undefined>>;
}

interface RedialFor<Table extends Capabilities> extends Omit<Redial, 'whom'> {
  readonly whom:
    | 'not_reached'
    | Field<Table, 'redialEveryone', 'everyone'>
    | Field<Table, 'redialByIntent', IntentTarget>;
}

/** The callee that a vendor with these capabilities takes. */
export interface CalleeFor<Table extends Capabilities>
  extends Omit<Callee, 'name' | 'variables' | 'passThrough' | 'windows'> {
  readonly name?: Field<Table, 'calleeName', string>;
  readonly variables?: Field<Table, 'variables', Readonly<Record<string, string>>>;
  readonly passThrough?: Field<Table, 'passThrough', string>;
  readonly windows?: Field<Table, 'calleeWindows', Exclude<Callee['windows'], undefined>>;
}
