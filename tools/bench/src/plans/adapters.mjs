/** A draft that every vendor takes. */
export const draft = {
  key: 'campaign',
  name: 'campaign',
  script: { id: '41' },
  start: 'immediately',
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 100,
};

/** Each loads its vendor, and nothing of the others. */
export const adapters = {
  async alibaba(fetch) {
    const { createAlibabaClient } = await import('@outdial/alibaba');
    const { alibabaCampaigns } = await import('@outdial/normalize/alibaba');
    const credentials = { accessKeyId: 'key', accessKeySecret: 'secret' };
    return alibabaCampaigns({ client: createAlibabaClient({ fetch, credentials }), instanceId: 'instance' });
  },
  async huawei(fetch) {
    const { createHuaweiCampaignClient } = await import('@outdial/huawei');
    const { huaweiCampaigns } = await import('@outdial/normalize/huawei');
    const client = createHuaweiCampaignClient({
      fetch,
      baseUrl: 'https://oiap.example.com',
      vdnId: '25',
      credentials: { accessKey: 'key', secretKey: 'secret' },
    });
    return huaweiCampaigns({ client, callerNo: [{ accessCode: '880086' }] });
  },
  async laaffic(fetch) {
    const { createLaafficClient } = await import('@outdial/laaffic');
    const { laafficAgentCampaigns } = await import('@outdial/normalize/laaffic');
    const credentials = { apiKey: 'key', apiSecret: 'secret' };
    return laafficAgentCampaigns({
      client: createLaafficClient({ fetch, credentials }),
      appId: 'application',
    });
  },
  async nxcloud(fetch) {
    const { createNxcloudClient } = await import('@outdial/nxcloud');
    const { nxcloudCampaigns } = await import('@outdial/normalize/nxcloud');
    const credentials = { uuid: 'account', secretKey: 'secret' };
    return nxcloudCampaigns({ client: createNxcloudClient({ fetch, credentials }) });
  },
};
