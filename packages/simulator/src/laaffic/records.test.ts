import { describe, expect, it } from 'vitest';
import type { Script } from '../script/script.js';
import { ivrBody, type LaafficDesk, openLaaffic, type Page, type Row } from '../testing/laaffic-desk.js';
import { formatLocalTime } from './local-time.js';

const upload = async ({ ask }: LaafficDesk, fileName = 'reminder.wav') =>
  ask<string>('/v3/voice/fileUpload', { fileName, file: 'UklGRiQAAABXQVZF' });

const play = ({ ask }: LaafficDesk, body: object) =>
  ask<Row[]>('/v3/voice/sendGroup', { appId: 'EXAMPLE1', fileId: 'elsewhere.wav', ...body });

const record = ({ ask }: LaafficDesk, voiceId: unknown) =>
  ask<Row>(`/v3/voice/recordGroup/${voiceId}`, undefined, '/v3/voice/recordGroup/{voiceId}');

const range = { strTime: '2030-01-15T01:00:00Z', endTime: '2030-01-15T10:00:00+08:00' };
const list = ({ ask }: LaafficDesk, body: object) =>
  ask<Page>('/v3/voice/recordGroupQuery', { current: 1, size: 10, params: range, ...body });

describe('a file', () => {
  it('is uploaded once by name, unlike those that tasks bring, and known by its id', async () => {
    const desk = await openLaaffic();
    const { data: fileId } = await upload(desk);
    expect(fileId).toMatch(/^[0-9a-f]{32}\.wav$/);
    expect(await upload(desk)).toMatchObject({ status: '-20' });
    const brought = { source: 2, uploadName: 'own.wav', baseFile: 'UklGRiQAAABXQVZF' };
    await desk.sendByIvr(brought);
    await desk.settle();
    const [record] = (await list(desk, {})).data.records;
    expect(record?.voiceFileId).toMatch(/^[0-9a-f]{32}\.wav$/);
    // Only the name of an upload is taken.
    expect(await upload(desk, 'own.wav')).toMatchObject({ status: '0' });
    expect(desk.laaffic.files()).toEqual(['reminder.wav', 'own.wav']);
    expect((await desk.ask('/v3/voice/group/call/send', { ...ivrBody(), ...brought })).status).toBe('-20');
    expect(await play(desk, { callee: '999000000001', fileId: `${'0'.repeat(32)}.wav` })).toMatchObject({
      status: '-22',
    });
    expect(await play(desk, { callee: '999000000001', fileId })).toMatchObject({ status: '0' });
  });
});

describe('records', () => {
  it('are found for two months, of days that the month of then does not have up to its last', async () => {
    const desk = await openLaaffic({ start: new Date('2030-03-01T01:00:00Z') });
    const { data } = await play(desk, { callee: '999000000001' });
    await desk.advance(new Date('2030-05-01T00:59:00Z'));
    expect(await record(desk, data[0]?.voiceId)).toMatchObject({ status: '0' });
    await desk.advance(new Date('2030-05-01T01:01:00Z'));
    expect(await record(desk, data[0]?.voiceId)).toMatchObject({ status: '-22' });
    const later = await openLaaffic({ start: new Date('2030-02-28T23:00:00Z') });
    const { data: old } = await play(later, { callee: '999000000001' });
    await later.advance(new Date('2030-04-30T22:00:00Z'));
    expect(await record(later, old[0]?.voiceId)).toMatchObject({ status: '0' });
  });

  it('and pushes tell one and the same time of submission', async () => {
    const desk = await openLaaffic({
      pushUrls: { laaffic: { ivrStatusReport: 'http://receiver.invalid/ivr' } },
      onCallback: () => new Response(),
    });
    await desk.sendByIvr({ sendTime: '2030-01-15 10:00:00' });
    await desk.settle();
    const params = { ...range, endTime: '2030-01-15T23:00:00+08:00' };
    const { records } = (await list(desk, { params })).data;
    const pushed = desk.deliveries().map(({ body }) => formatLocalTime(new Date(JSON.parse(body).submitTime)));
    expect(pushed).toEqual(records.map(({ submitTime }) => submitTime));
    expect(pushed[0]).toBe('2030-01-15 10:00:00');
  });
});

describe('numbers called without a task', () => {
  it('talk for two minutes at most', async () => {
    const script: Script = { numbers: [{ ending: '01', calls: [{ result: 'answered', acts: [] }] }] };
    const desk = await openLaaffic({ script });
    await play(desk, { callee: '999000000001', loopCount: 9, fileId: `${'x'.repeat(100)}.wav` });
    await desk.settle();
    expect(desk.calls()).toMatchObject([{ talkSeconds: 120, endedBy: 'network' }]);
  });

  it('have records that tell what became of them', async () => {
    const desk = await openLaaffic({
      script: {
        numbers: [{ ending: '01', calls: [{ result: 'answered', ringSeconds: 9, acts: [{ presses: '5' }] }] }],
      },
    });
    const { data: fileId } = await upload(desk);
    const callee = '999000000001,999000000090';
    const { data } = await play(desk, { callee, fileId, calledInfo: 'note', displayNum: '9990000' });
    const [first, second] = data;
    expect(second).toMatchObject({ callee: '999000000090', terminationCode: '0' });
    const begun = (await record(desk, first?.voiceId)).data;
    expect(begun).toMatchObject({
      voiceId: first?.voiceId,
      displayNum: '9990000',
      calledInfo: 'note',
      voiceFileId: fileId,
      callTime: '2030-01-15 09:30:00',
    });
    expect(begun).not.toHaveProperty('terminationCode');
    await desk.settle();
    const { data: answered } = await record(desk, first?.voiceId);
    expect(answered).toMatchObject({
      answerTime: '2030-01-15 09:30:09',
      terminationCode: '0',
      feedbackValue: '5',
      chargedDuration: 60,
      cost: '0.01',
    });
    expect((await record(desk, second?.voiceId)).data).toMatchObject({
      terminationCode: '486',
      terminationReason: 'busy',
      feedbackValue: '-1',
      callDuration: 0,
      cost: '0.00',
    });
    expect(desk.laaffic.tasks()).toEqual([]);
    const listed = await list(desk, { current: 2, size: 1 });
    expect(listed.data).toMatchObject({ total: 2, pages: 2, records: [{ voiceId: second?.voiceId }] });
    expect((await list(desk, {})).data.records[0]).toMatchObject({ terminationCode: '200' });
    expect(await record(desk, 'nobody')).toMatchObject({ status: '-22', data: null });
  });

  it('are not all taken under a partial acceptance', async () => {
    const desk = await openLaaffic({ faults: [{ fault: { kind: 'partial_acceptance', rate: 0.5 } }] });
    const callees = Array.from({ length: 40 }, (_, index) => `9990000000${10 + index}`);
    const { data } = await play(desk, { callee: callees.join(',') });
    const taken = data.filter(({ terminationCode }) => terminationCode === '0');
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(40);
    await desk.settle();
    expect(desk.calls().map(({ number }) => number)).toEqual(taken.map(({ callee }) => callee));
    expect(desk.ledger()).toHaveLength(taken.length);
  });
});

describe('records', () => {
  it('are those of IVR tasks too, not of agents, within two months and windows of 31 days', async () => {
    const desk = await openLaaffic();
    await desk.sendByAgent();
    await desk.sendByIvr();
    await desk.settle();
    const { data } = await list(desk, {});
    expect(data.records.map(({ callee }) => callee)).toEqual(['999000000001', '999000000002']);
    const month = { strTime: '2030-01-01T00:00:00+08:00', endTime: '2030-02-01T00:00:00+08:00' };
    expect((await list(desk, { params: month })).data.total).toBe(2);
    for (const endTime of ['2030-02-01T00:00:01+08:00', '2029-12-31T00:00:00+08:00']) {
      expect(await list(desk, { params: { ...month, endTime } })).toMatchObject({ status: '-22' });
    }
    await desk.advance(new Date('2030-03-16T00:00:00Z'));
    expect((await list(desk, { params: month })).data.total).toBe(0);
    expect(await record(desk, data.records[0]?.voiceId)).toMatchObject({ status: '-22' });
  });
});
