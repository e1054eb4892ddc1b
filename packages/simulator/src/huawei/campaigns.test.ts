import { describe, expect, it } from 'vitest';
import { readExample } from '../testing/example.js';
import {
  campaignPath as base,
  campaignAsker,
  numbersPath,
  smartCampaign,
  startCampaign,
  startOnMonday,
  statisticsPath,
} from '../testing/huawei-campaigns.js';
import { askHuawei } from '../testing/huawei-client.js';
import { startForTest } from '../testing/start-for-test.js';

describe('campaigns', () => {
  it('are created under a name of their own, changed, listed, suspended and resumed', async () => {
    const simulator = await startOnMonday();
    const { ask, id, on } = await startCampaign(simulator);
    const campaign = smartCampaign();
    expect(await ask('POST', base, {}, campaign)).toMatchObject({
      resultCode: '0200005',
      returnCode: '0200005',
    });
    const item = `${base}/{campaignId}`;
    expect(await ask('PUT', item, on, { ...campaign, name: 'other' })).toMatchObject({
      resultCode: '0200000',
    });
    expect(await ask('PUT', item, { campaignId: 9999 }, campaign)).toMatchObject({ resultCode: '0200007' });
    const query = {
      name: 'oth',
      status: 2,
      deviceType: 0,
      curPage: 1,
      rowsPerPage: 10,
      beginTime: '',
      endTime: '',
    };
    expect(await ask('GET', base, query)).toMatchObject({
      totalSize: 1,
      curSkillQueueCount: 0,
      curIvrCount: 1,
      data: [{ id, name: 'other', status: 2, callerNo: '880086' }],
    });
    expect(await ask('PUT', `${item}/resume`, on)).toMatchObject({ resultCode: '0200011' });
    expect(await ask('PUT', `${item}/pause`, on)).toMatchObject({ resultCode: '0200000' });
    expect(await ask('GET', base, query)).toMatchObject({ totalSize: 0, data: [] });
    expect(simulator.huawei.campaigns()).toMatchObject([{ id, status: 3 }]);
  });

  it('take each number once, tell it, and count it by batch', async () => {
    const simulator = await startOnMonday();
    const { ask, id, on } = await startCampaign(simulator);
    const { callDataList } = readExample<{ callDataList: object[] }>(
      'huawei/examples/addCallDataV2.objects.request.json',
    );
    const added = await ask('POST', numbersPath, on, { callDataList });
    expect(added).toMatchObject({
      returnObject: { totalSize: 2, dataIdList: [{ called: '99900000002' }, {}] },
    });
    expect(await ask('POST', numbersPath, on, { callDataList })).toMatchObject({ resultCode: '0200018' });
    const { dataIdList } = added.returnObject as { dataIdList: { dataId: string }[] };
    const dataId = dataIdList[1]?.dataId;
    const item = `${base}/calldata/{campaignId}/{dataId}`;
    expect(await ask('GET', item, { ...on, dataId })).toMatchObject({
      data: { calledNos: [{ calledNo: '99900000003' }] },
    });
    expect(await ask('GET', item, { ...on, dataId: '1' })).toMatchObject({ resultCode: '0200001' });
    const withoutCampaign = await ask('GET', statisticsPath, { batchId: 'batch1' });
    expect(withoutCampaign).toMatchObject({ resultCode: '02000001' });
    expect(simulator.events.at(-1)).toMatchObject({ verdict: '02000001', detail: 'campaignId' });
    const counts = await ask('GET', statisticsPath, on);
    expect(counts).not.toHaveProperty('resultCode');
    expect(counts).toMatchObject({
      countDetail: [
        { campaignId: String(id), unCallCount: 2, batchDetail: [{ batchId: 'batch1', totalCount: 2 }] },
      ],
    });
  });

  it('tell whether results were asked for in the right range', async () => {
    const { ask, on } = await startCampaign(await startOnMonday());
    const path = `${base}/callresult/{campaignId}`;
    const code = async (range: object) =>
      (await ask('POST', path, on, { pageSize: 10, pageNum: 1, ...range })).resultCode;
    const [beginTime, endTime] = ['2026-01-01', '2026-01-31'];
    expect(await code({})).toBe('0200000');
    expect(await code({ beginTime, endTime })).toBe('0200000');
    expect(await code({ beginTime, endTime: '2026-02-01' })).toBe('0200011');
    expect(await code({ beginTime: endTime, endTime: beginTime })).toBe('0200010');
    expect(await code({ beginTime })).toBe('0200008');
    expect(await code({ beginTime, endTime: 'today' })).toBe('0200009');
  });

  it('are at most twenty of a kind', async () => {
    const ask = campaignAsker(await startOnMonday());
    const codes = [];
    for (let count = 0; count < 21; count += 1) {
      codes.push((await ask('POST', base, {}, smartCampaign({ name: `campaign ${count}` }))).resultCode);
    }
    expect(codes).toEqual([...Array(20).fill('0200000'), '0200004']);
  });
});

describe('C2', () => {
  it.each([
    ['an unknown key', { accessKey: 'nobody' }],
    ['a wrong secret', { secretKey: 'wrong' }],
  ])('answers HTTP 401 to %s', async (_, wrong) => {
    const { huawei, events } = await startForTest();
    const path = base.replace('{vdnId}', huawei.vdnId);
    const { status, text } = await askHuawei(huawei, {
      path,
      body: smartCampaign(),
      keys: { ...huawei, ...wrong },
    });
    expect({ status, text }).toEqual({ status: 401, text: '{}' });
    expect(events).toMatchObject([{ operation: 'createCampaign', verdict: '401', httpStatus: 401 }]);
    expect(huawei.campaigns()).toEqual([]);
  });

  it('is asked of campaigns only, by the document', async () => {
    const { huawei } = await startForTest();
    const { appKey, appSecret } = huawei;
    const path = '/oifde/rest/appcube/api/getAppCubeToken';
    const { json } = await askHuawei(huawei, { path, body: { appKey, appSecret } });
    expect(json).toMatchObject({ errorCode: 0, expireTime: 3600 });
    const unsigned = await askHuawei(huawei, {
      path: base.replace('{vdnId}', huawei.vdnId),
      body: smartCampaign(),
    });
    expect(unsigned.status).toBe(401);
  });
});

it('serves two methods on one path, and refuses a third', async () => {
  const simulator = await startForTest();
  const { huawei } = simulator;
  const path = base.replace('{vdnId}', huawei.vdnId);
  const { status } = await askHuawei(huawei, { method: 'DELETE', path, keys: huawei });
  expect(status).toBe(405);
});

it('talks by either version of the dialogs, with one token and about one conversation', async () => {
  const { huawei } = await startForTest();
  const { appKey, appSecret } = huawei;
  const { json } = await askHuawei(huawei, { path: '/oifde/rest/api/gettoken', body: { appKey, appSecret } });
  const step = (name: string) => {
    const body = readExample<{ inparams: object }>(`huawei/examples/processDialog.${name}.request.json`);
    return { ...body, inparams: { ...body.inparams, auth_token: json.authToken } };
  };
  const first = await askHuawei(huawei, { path: '/oifde/rest/crs/process', body: step('1-initialize') });
  expect(first.json).toMatchObject({ ret: 0, outaction: 9 });
  const path = `/oifde/rest/v2/crs/process/${huawei.vdnId}`;
  expect((await askHuawei(huawei, { path, body: step('2-speech') })).json).toMatchObject({
    ret: 0,
    outaction: 9,
  });
  expect(huawei.dialogs()).toMatchObject([{ node: 'keys' }]);
});
