export type { LaafficVariable, VariableNames } from './number-info.js';
export {
  type LaafficCampaignOptions,
  type LaafficDraft,
  toSendAgentGroupCall,
} from './to-send-agent-group-call.js';
