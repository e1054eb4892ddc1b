import { describe, expect, it } from 'vitest';
import { askAcs3, askRpc } from '../testing/alibaba-client.js';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import { startForTest } from '../testing/start-for-test.js';

const clients = { rpc: askRpc, acs3: askAcs3 };

describe('Dialogue', () => {
  it.each([
    ['rpc', 'GET'],
    ['rpc', 'POST'],
    ['acs3', 'GET'],
    ['acs3', 'POST'],
  ] as const)('%s: greets after the documented sample, by %s', async (client, method) => {
    const { alibaba } = await startForTest();
    const { status, json } = await clients[client](alibaba, { method });
    expect(status).toBe(200);
    expect(json).toMatchObject({ HttpStatusCode: 200, Code: 'OK', Message: 'Success', Success: true });
    expect(json.Feedback).toMatchObject({
      Action: 'broadcast',
      Interruptible: true,
      Content: expect.stringContaining('您好'),
    });
    expectDocumented('alibaba', answerKeys('/Dialogue'), json);
  });

  it('signs the characters that clients encode differently', async () => {
    const { alibaba } = await startForTest();
    const parameters = { Utterance: "a b+c*~!'()/=&%😀", ActionParams: '' };
    expect((await askRpc(alibaba, { parameters })).json.Code).toBe('OK');
    expect((await askAcs3(alibaba, { parameters })).json.Code).toBe('OK');
  });

  it('talks twice, hangs up, and starts anew with the next turn', async () => {
    const { alibaba } = await startForTest();
    const actions = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const { json } = await askRpc(alibaba);
      actions.push((json.Feedback as { Action: string }).Action);
    }
    expect(actions).toEqual(['broadcast', 'broadcast', 'Hangup', 'broadcast']);
    expect(alibaba.conversations()).toMatchObject([{ callId: '1528189846043', turns: 1, ended: false }]);
  });

  it('ends a conversation on request, and keeps calls apart', async () => {
    const { alibaba } = await startForTest();
    await askRpc(alibaba);
    const { json } = await askRpc(alibaba, { parameters: { CallId: 'other', ActionKey: 'Hangup' } });
    expect(json.Feedback).toEqual({ Action: 'Hangup', ActionParams: '', Content: '', Interruptible: false });
    expect(alibaba.conversations()).toMatchObject([{ ended: false }, { callId: 'other', ended: true }]);
  });

  it.each(['XML', 'xml'])('answers in XML when Format is %s', async (Format) => {
    const { alibaba } = await startForTest();
    const accepted = await askRpc(alibaba, { parameters: { Format } });
    expect(accepted.headers.get('content-type')).toBe('application/xml');
    expect(accepted.text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><DialogueResponse><RequestId>[0-9A-F-]{36}</,
    );
    expect(accepted.text).toMatch(
      /<Feedback><Action>broadcast<\/Action><ActionParams\/><Content>您好.*<Interruptible>true</,
    );
    const refused = await askRpc(alibaba, { parameters: { Format, InstanceId: undefined } });
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(/^<\?xml.*\?><Error>.*<Code>MissingInstanceId<\/Code>.*<\/Error>$/);
    expect(refused.text).toContain('&amp;product=OutboundBot</Recommend>');
  });
});
