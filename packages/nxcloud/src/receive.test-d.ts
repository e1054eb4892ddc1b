import { expectTypeOf, test } from 'vitest';
import {
  createNxcloudReceiver,
  type NxcloudEvent,
  type NxcloudWebhooks,
  receiveNxcloudWebhook,
} from './index.js';

declare const request: Request;
const credentials = { uuid: 'account-1', secretKey: 'secret-1' };

test('an event is told apart by its webhook', async () => {
  const event = await receiveNxcloudWebhook(request, credentials);
  expectTypeOf(event).toEqualTypeOf<NxcloudEvent>();
  expectTypeOf(event.trust).toEqualTypeOf<'signed'>();
  expectTypeOf(event.requestId).toEqualTypeOf<string>();
  expectTypeOf(event.raw).toEqualTypeOf<Uint8Array>();
  switch (event.webhook) {
    case 'callCallback':
      expectTypeOf(event.data).toEqualTypeOf<NxcloudWebhooks['callCallback']>();
      break;
    case 'orderCallback':
      expectTypeOf(event.data).toEqualTypeOf<NxcloudWebhooks['orderCallback']>();
      break;
    case 'taskCallback':
      expectTypeOf(event.data).toEqualTypeOf<NxcloudWebhooks['taskCallback']>();
      break;
    default:
      expectTypeOf(event).toBeNever();
  }
});

test('the webhook of an address narrows its events', async () => {
  const event = await receiveNxcloudWebhook(request, credentials, { webhook: 'taskCallback' });
  expectTypeOf(event.webhook).toEqualTypeOf<'taskCallback'>();
  expectTypeOf(event.data).toEqualTypeOf<NxcloudWebhooks['taskCallback']>();
  const receiver = createNxcloudReceiver({ credentials: [credentials], webhook: 'orderCallback' });
  const [first] = await receiver.receive(request);
  expectTypeOf(first?.data).toEqualTypeOf<NxcloudWebhooks['orderCallback'] | undefined>();
});

test('what cannot be received does not compile', () => {
  // @ts-expect-error -- no such callback
  void receiveNxcloudWebhook(request, credentials, { webhook: 'orderCallbacks' });
  // @ts-expect-error -- a signed webhook has credentials
  createNxcloudReceiver({ webhook: 'orderCallback' });
  // @ts-expect-error -- text is no raw body
  void receiveNxcloudWebhook({ headers: {}, body: '{}' }, credentials);
});
