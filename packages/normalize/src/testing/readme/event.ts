import { createServer } from 'node:http';
import { EventLedger, summaryOf } from '@outdial/normalize';
import { toVoiceEvent } from '@outdial/normalize/nxcloud';
import { receiveNxcloudWebhook } from '@outdial/nxcloud';

const credentials = { uuid: 'your-uuid', secretKey: 'your-secret-key' };
const ledger = new EventLedger();
const server = createServer(async (request, response) => {
  try {
    const received = await receiveNxcloudWebhook(
      { headers: request.headersDistinct, body: request },
      credentials,
      { webhook: 'callCallback' },
    );
    const event = toVoiceEvent(received);
    const isNew = ledger.add(event);
    if (isNew && event.kind === 'call_ended')
      console.log(event.callee.id, event.call?.startedAt.normalized, event.call?.status.native);
    response.writeHead(200).end();
    for (const { id, calls, callees } of summaryOf(ledger.state).campaigns)
      console.log(id, calls, callees.finished);
  } catch {
    response.writeHead(401).end();
  }
});
server.listen(0, '127.0.0.1', () => server.unref());
