import type { WebhookAnswer } from './answer-webhooks.js';
import type { NodeRequest, NodeResponse } from './node-message.js';

/** How long a sender whose body is not read any further may take to read why. */
const lingerMs = 1_000;

/**
 * Answers. When the body was not read to its end, the connection (of HTTP/2, the stream) is closed without reading the rest:
 * not at once, since bytes that nobody read would make the system reset the connection, and the answer would be lost.
 */
export function sendNodeAnswer(
  request: NodeRequest,
  response: NodeResponse,
  { status, headers, body }: WebhookAnswer,
): void {
  if (response.headersSent || response.destroyed) return;
  const framed = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  const isHttp2 = request.httpVersionMajor === 2;
  const isRead = request.complete !== false;
  response.writeHead(status, isRead || isHttp2 ? framed : { ...framed, connection: 'close' });
  if (isRead || isHttp2) response.end(body);
  // Whole by its length, but not ended: Node would read on to the end of the request.
  else response.write(body);
  if (isRead) return;
  const timer = setTimeout(() => (isHttp2 ? request.stream : request.socket)?.destroy(), lingerMs);
  response.on('close', () => clearTimeout(timer));
}
