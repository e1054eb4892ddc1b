import type { Fetch } from '../send-request.js';

/** Sends for real, and changes what the vendor answered on its way back. */
export function alteredAnswers(alter: (body: Record<string, unknown>) => unknown): Fetch {
  return async (request) => {
    const response = await fetch(request);
    const text = await response.text();
    const body = text === '' ? text : JSON.stringify(alter(JSON.parse(text)));
    return new Response(body, { status: response.status, headers: response.headers });
  };
}
