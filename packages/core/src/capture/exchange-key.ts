import type { RecordedRequest } from './recorded-exchange.js';

/** What tells the operations of a vendor apart: method, path and, where one path serves many, the action. For people to read, too. */
export function exchangeKey({ method, url, headers, body }: RecordedRequest): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const form = new URLSearchParams(typeof body === 'string' && !body.startsWith('{') ? body : '');
  const action = headers['x-acs-action'] ?? searchParams.get('Action') ?? form.get('Action');
  return `${method.toUpperCase()} ${pathname}${action === null ? '' : ` ${action}`}`;
}
