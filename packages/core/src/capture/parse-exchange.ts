import { ConfigurationError } from '../errors/configuration-error.js';
import type { RecordedExchange } from './recorded-exchange.js';

const nullBodyStatuses = new Set([204, 205, 304]);

/**
 * Reads one line of a recording.
 * @throws ConfigurationError naming the line, never quoting it
 */
export function parseExchange(line: string, index: number): RecordedExchange {
  const refuse = (problem: string): never => {
    throw new ConfigurationError({ vendor: 'replay', setting: `lines[${index}]`, problem });
  };
  let exchange: unknown;
  try {
    exchange = JSON.parse(line);
  } catch {
    return refuse('is no JSON');
  }
  if (!isExchange(exchange)) return refuse('is no exchange that recordExchanges wrote');
  return exchange;
}

/** Whether an answer of this status may have a body. */
export function mayHaveBody(status: number): boolean {
  return !nullBodyStatuses.has(status);
}

function isExchange(value: unknown): value is RecordedExchange {
  const { request, response, error } = (value ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const isAnswered = isObject(response?.headers) && isStatus(response?.status);
  const isRequest =
    typeof request?.method === 'string' && typeof request.url === 'string' && isObject(request.headers);
  return isRequest && (isAnswered || (response === undefined && typeof error?.name === 'string'));
}

/** One that a `Response` can be made of. */
function isStatus(status: unknown): boolean {
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
