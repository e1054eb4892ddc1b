import { expectTypeOf, test } from 'vitest';
import { type components, type LaafficEvent, receiveLaafficWebhook } from './index.js';

type Schemas = components['schemas'];
declare const request: Request;

test('an event is told apart by its webhook, and is one record', async () => {
  for (const event of await receiveLaafficWebhook(request)) {
    expectTypeOf(event).toEqualTypeOf<LaafficEvent>();
    expectTypeOf(event.trust).toEqualTypeOf<'unverified'>();
    switch (event.webhook) {
      case 'agentStatusReport':
        expectTypeOf(event.data).toEqualTypeOf<Schemas['AgentCallReport']>();
        break;
      case 'ivrStatusReport':
        expectTypeOf(event.data).toEqualTypeOf<Schemas['IvrCallReport']>();
        break;
      case 'ringingNotification':
        expectTypeOf(event.data).toEqualTypeOf<Schemas['RingingCall']>();
        break;
      case 'callCentreReport':
        expectTypeOf(event.data).toEqualTypeOf<Schemas['CallCentreReport']>();
        break;
      default:
        expectTypeOf(event).toBeNever();
    }
  }
});

test('the webhook of an address narrows its events', async () => {
  const [event] = await receiveLaafficWebhook(request, { webhook: 'ringingNotification' });
  expectTypeOf(event?.data).toEqualTypeOf<Schemas['RingingCall'] | undefined>();
  // @ts-expect-error -- no such push
  void receiveLaafficWebhook(request, { webhook: 'ringing' });
  // @ts-expect-error -- nothing is signed, so there is nothing to check credentials against
  void receiveLaafficWebhook(request, { credentials: {} });
});
