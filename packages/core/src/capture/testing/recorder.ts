import { type RecordedExchange, type RecorderSettings, recordExchanges } from '../index.js';

/** A recording `fetch` and what it wrote. */
export function recorder(settings: Partial<RecorderSettings> = {}) {
  const lines: string[] = [];
  const fetch = recordExchanges({ write: (line) => void lines.push(line), ...settings });
  return {
    lines,
    fetch: async (url: string, init: RequestInit) => (await fetch(url, init)) as Response,
    exchanges: () => lines.map((line) => JSON.parse(line) as RecordedExchange),
  };
}

/** What a POST is made with. */
export const post = (body: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers,
});
