import { expectTypeOf, test } from 'vitest';
import type { HuaweiCampaignClient, HuaweiCampaignSettings, HuaweiClient, HuaweiSettings } from './index.js';

declare const client: HuaweiClient;
const initialize = { userid: 'u', inaction: 8, inparams: { call_sor_id: 's', call_dst_id: 'd' } } as const;

test('token, call id and vdnId are left to the client', () => {
  expectTypeOf(client.processDialog).toBeCallableWith(initialize);
  expectTypeOf(client.getToken).toBeCallableWith();
});

test('each inaction has its own parameters', () => {
  // @ts-expect-error -- 9 needs flow_result_type and input
  client.processDialog({ ...initialize, inaction: 9 });
  // @ts-expect-error -- there is no inaction 10
  client.processDialog({ ...initialize, inaction: 10 });
});

test('the answer is told apart by outaction', async () => {
  const { data } = await client.processDialog(initialize);
  if (data.outaction === 9) expectTypeOf(data.outparams.call_id).toEqualTypeOf<string>();
  if (data.outaction === 11) expectTypeOf(data.outparams.trans_type).toExtend<string>();
});

test('an installation must be named', () => {
  // @ts-expect-error -- baseUrl is missing
  const settings: HuaweiSettings = { vdnId: '25', credentials: { appKey: 'a', appSecret: 'b' } };
  expectTypeOf(settings.vdnId).toBeString();
});

test('dialogs and campaigns are clients of their own', () => {
  expectTypeOf<keyof HuaweiClient>().toEqualTypeOf<
    'processDialog' | 'processDialogV1' | 'getToken' | 'getAppCubeToken'
  >();
  expectTypeOf<HuaweiCampaignClient>().toHaveProperty('addCallData');
  expectTypeOf<keyof HuaweiClient & keyof HuaweiCampaignClient>().toBeNever();
  const installation = { baseUrl: 'https://isales.example.com', vdnId: '25' };
  // @ts-expect-error -- campaigns are signed with an access key, not with the API password
  const settings: HuaweiCampaignSettings = { ...installation, credentials: { appKey: 'a', appSecret: 'b' } };
  expectTypeOf(settings.vdnId).toBeString();
});
