import type { VendorSettings } from '../vendor-settings.js';
import type { Balance } from './balance.js';
import type { CallRecords } from './call-records.js';
import type { Campaigns } from './campaigns.js';
import type { Files } from './files.js';
import type { Recalls } from './recalls.js';
import type { SpeechQuota } from './speech-quota.js';

/** What the operations work on. */
export interface Parts extends Pick<VendorSettings, 'faults' | 'ids' | 'now' | 'order' | 'script'> {
  balance: Balance;
  campaigns: Campaigns;
  files: Files;
  recalls: Recalls;
  records: CallRecords;
  speech: SpeechQuota;
}
