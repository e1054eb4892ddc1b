import { expectTypeOf, test } from 'vitest';
import { type components, receiveHuaweiWebhook } from './index.js';

declare const request: Request;

test('an event is one result, and nobody has signed it', async () => {
  const [event] = await receiveHuaweiWebhook(request, { pathToken: 'a-long-random-token' });
  expectTypeOf(event?.webhook).toEqualTypeOf<'campaignResult' | undefined>();
  expectTypeOf(event?.trust).toEqualTypeOf<'unverified' | undefined>();
  expectTypeOf(event?.data).toEqualTypeOf<components['schemas']['CampaignCallResult'] | undefined>();
});
