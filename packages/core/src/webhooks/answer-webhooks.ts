import { ConfigurationError } from '../errors/configuration-error.js';
import { OutdialError } from '../errors/outdial-error.js';
import { isTimeout, timeoutRule } from '../settings/timeout-rule.js';
import { EventRunner } from './event-runner.js';
import type { HandlerSettings } from './webhook-handler.js';
import type { WebhookReceiver } from './webhook-receiver.js';
import type { WebhookConnection, WebhookRequest } from './webhook-request.js';

/** What a server says to the vendor. */
export interface WebhookAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** "" for none. A refusal has none: its reason is for `onError`, not for whoever sent it. */
  readonly body: string;
}

type AnswerWebhook = (
  request: WebhookRequest,
  /** Asked here, since it may be a function of the caller's that throws. */
  connectionOf: () => WebhookConnection,
) => Promise<WebhookAnswer>;

const defaultHandleTimeoutMs = 10_000;

/** Headers that HTTP wants beside a status. */
const headersOf: Readonly<Record<number, Record<string, string>>> = {
  405: { allow: 'POST' },
  415: { 'accept-encoding': 'identity' },
};

/**
 * Receives, handles and answers: what all adapters do. The function returned never rejects.
 * @throws ConfigurationError for settings that are none
 */
export function answerWebhooks<Event>(
  receiver: WebhookReceiver<Event>,
  settings: HandlerSettings<Event>,
): AnswerWebhook {
  const { vendor, acknowledgement } = receiver;
  const { handleTimeoutMs = defaultHandleTimeoutMs } = settings;
  if (typeof settings.handle !== 'function')
    throw new ConfigurationError({ vendor, setting: 'handle', problem: 'must be a function' });
  if (!isTimeout(handleTimeoutMs))
    throw new ConfigurationError({ vendor, setting: 'handleTimeoutMs', problem: timeoutRule });
  const report = reporter(settings.onError);
  const runner = new EventRunner(receiver, settings);
  return async (request, connectionOf) => {
    let isReceived = false;
    try {
      const events = await receiver.receive(request, connectionOf());
      isReceived = true;
      await withinDeadline(vendor, handleTimeoutMs, report, (signal) => runner.runAll(events, signal));
    } catch (error) {
      // A handler may fail with a refusal, too, of something that it has received itself.
      const status = isReceived ? 500 : statusFor(error);
      report(error, status);
      return { status, headers: headersOf[status] ?? {}, body: '' };
    }
    const { status, body } = acknowledgement;
    return { status, headers: body === '' ? {} : { 'content-type': 'application/json' }, body };
  };
}

function statusFor(error: unknown): number {
  const isRefusal = OutdialError.isOutdialError(error) && error.code === 'webhook_rejected';
  return (isRefusal ? error.status : undefined) ?? 500;
}

type Report = (error: unknown, status: number) => void;

function reporter(onError: HandlerSettings<never>['onError']): Report {
  return async (error, status) => {
    try {
      if (onError) await onError(error, { status });
      else if (status >= 500) console.error(error);
    } catch {
      // Who reports a failure must not make another one of it.
    }
  };
}

/** A handler that fails after the deadline is reported all the same; nobody waits for it any more. */
async function withinDeadline(
  vendor: string,
  timeoutMs: number,
  report: Report,
  run: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const late = new DOMException(`${vendor}: handle took longer than ${timeoutMs} ms`, 'TimeoutError');
      controller.abort(late);
      reject(late);
    }, timeoutMs);
  });
  const running = run(controller.signal).catch((error: unknown) => {
    if (controller.signal.aborted && error !== controller.signal.reason) report(error, 500);
    throw error;
  });
  try {
    await Promise.race([running, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
