export type { RecorderSettings } from './record-exchanges.js';
export { recordExchanges } from './record-exchanges.js';
export type {
  RecordedBody,
  RecordedError,
  RecordedExchange,
  RecordedRequest,
  RecordedResponse,
} from './recorded-exchange.js';
export type { ReplaySettings } from './replay-exchanges.js';
export { replayExchanges } from './replay-exchanges.js';
