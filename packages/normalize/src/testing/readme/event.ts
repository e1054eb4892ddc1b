import { createServer } from 'node:http';
import { toVoiceEvent } from '@outdial/normalize/nxcloud';
import { receiveNxcloudWebhook } from '@outdial/nxcloud';

const credentials = { uuid: 'your-uuid', secretKey: 'your-secret-key' };
const server = createServer(async (request, response) => {
  try {
    const received = await receiveNxcloudWebhook(
      { headers: request.headersDistinct, body: request },
      credentials,
      { webhook: 'callCallback' },
    );
    const event = toVoiceEvent(received);
    if (event.kind === 'call_ended')
      console.log(event.callee.id, event.call?.startedAt.normalized, event.call?.status.native);
    response.writeHead(200).end();
  } catch {
    response.writeHead(401).end();
  }
});
server.listen(0, '127.0.0.1', () => server.unref());
