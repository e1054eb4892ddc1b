import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { toVoiceEvent } from '@outdial/normalize/nxcloud';
import { receiveNxcloudWebhook } from '@outdial/nxcloud';

const credentials = { uuid: 'your-uuid', secretKey: 'your-secret-key' };
const server = createServer(async (request, response) => {
  try {
    const received = { headers: request.headers, body: await buffer(request) };
    const event = toVoiceEvent(receiveNxcloudWebhook(received, { credentials, webhook: 'callCallback' }));
    if (event.kind === 'call_ended')
      console.log(event.callee.id, event.call?.startedAt.normalized, event.call?.status.native);
    response.writeHead(200).end();
  } catch {
    response.writeHead(401).end();
  }
});
server.listen(0, '127.0.0.1', () => server.unref());
