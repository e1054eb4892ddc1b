import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dialogue } from './generated/pick.gen.js';
import { createAlibabaClient } from './index.js';
import { pickAlibabaClient } from './pick.js';

const credentials = { accessKeyId: 'key-1', accessKeySecret: 'secret-1' };
const turn = {
  CallId: '1',
  CallType: 'Outbound',
  CalledNumber: '135****0001',
  CallingNumber: '1***6',
  InstanceId: 'i',
  Utterance: '是的',
};

function example(name: string): string {
  const specs = new URL('.', import.meta.resolve('@outdial/specs/package.json'));
  return readFileSync(fileURLToPath(new URL(`alibaba/examples/${name}`, specs)), 'utf8');
}

function clientOf(text: string, settings: object = {}, status = 200) {
  const sent: { url: string; init: RequestInit }[] = [];
  const client = createAlibabaClient({
    credentials,
    format: 'XML',
    ...settings,
    fetch: async (url, init) => {
      sent.push({ url, init });
      return new Response(text, { status, headers: { 'content-type': 'application/xml' } });
    },
  });
  return { client, sent };
}

describe('an answer in XML', () => {
  it.each(['dialogue.documented.response.xml', 'dialogue.mended.response.xml'])(
    'is read like one in JSON: %s',
    async (name) => {
      const { data, requestId } = await clientOf(example(name)).client.dialogue(turn);
      expect(data).toEqual(JSON.parse(example('dialogue.documented.response.json')));
      expect(requestId).toBe('254EB995-DEDF-48A4-9101-9CA5B72FFBCC');
    },
  );

  it.each([
    ['one element per item', '<JobsId>1</JobsId><JobsId>2</JobsId>', ['1', '2']],
    ['one element around the items', '<JobsId><JobsId>1</JobsId><JobsId>2</JobsId></JobsId>', ['1', '2']],
    ['one item', '<JobsId>1</JobsId>', ['1']],
    ['no items', '<JobsId/>', []],
  ])('reads a list written as %s', async (_title, list, ids) => {
    const xml = `<AssignJobsResponse>${list}<Code>OK</Code></AssignJobsResponse>`;
    const { data } = await clientOf(xml).client.assignJobs({
      InstanceId: 'i',
      JobGroupId: 'g',
      JobsJson: [{ contacts: [{ phoneNumber: '135****0001', referenceId: 'r' }] }],
    });
    expect(data.JobsId).toEqual(ids);
  });

  it.each(['Instances', 'Instance'])('reads a list of objects in elements named %s', async (item) => {
    const fields = '<InstanceId>i</InstanceId><MaxConcurrentConversation>20</MaxConcurrentConversation>';
    const list = item === 'Instances' ? fields : `<${item}>${fields}</${item}>`;
    const xml = `<?xml version="1.0"?><ListInstancesResponse><Code>OK</Code><Instances>${list}</Instances></ListInstancesResponse>`;
    const { data } = await clientOf(xml).client.listInstances({});
    expect(data.Instances).toEqual([{ InstanceId: 'i', MaxConcurrentConversation: 20 }]);
  });

  it.each(['<Code>OK</Code><Code>InternalError</Code>', '<Code>Busy</Code><Code>OK</Code>'])(
    'with two codes is no success: %s',
    async (codes) => {
      const xml = `<DialogueResponse>${codes}</DialogueResponse>`;
      await expect(clientOf(xml).client.dialogue(turn)).rejects.toMatchObject({
        outcome: 'unknown',
        cause: { name: 'MalformedResponseError', message: expect.not.stringContaining('JSON') },
      });
    },
  );

  it('keeps every element of a name, also where the document promises one', async () => {
    const xml = '<DialogueResponse><Code>OK</Code><Message>a</Message><Message>b</Message></DialogueResponse>';
    const reports: object[] = [];
    const onDrift = (report: object) => reports.push(report);
    const { data } = await clientOf(xml, { onDrift }).client.dialogue(turn);
    expect(data.Message).toEqual(['a', 'b']);
    expect(reports).toMatchObject([{ findings: [{ path: 'Message', kind: 'unexpected_type' }] }]);
  });

  it('of failure is an error with the vendor’s code', async () => {
    const xml = '<Error><RequestId>r</RequestId><HostId>h</HostId><Code>NotExist.Instance</Code></Error>';
    await expect(clientOf(xml, {}, 404).client.dialogue(turn)).rejects.toMatchObject({
      name: 'VendorError',
      vendorCode: 'NotExist.Instance',
      requestId: 'r',
    });
  });

  it.each([
    '<html><body>RequestId</body></html>',
    '<DialogueResponse><Code>OK</Code>',
    '<OtherResponse><Code>OK</Code></OtherResponse>',
    '<!DOCTYPE a [<!ENTITY b "c">]><DialogueResponse><Code>&b;</Code></DialogueResponse>',
    '<',
  ])('is refused when it is none of the operation: %s', async (text) => {
    await expect(clientOf(text).client.dialogue(turn)).rejects.toMatchObject({
      outcome: 'unknown',
      cause: { name: 'MalformedResponseError' },
    });
  });
});

it('XML is not for a client of picked operations, which has no reader for it', () => {
  const settings = { credentials, format: 'XML' } as object as { credentials: typeof credentials };
  expect(() => pickAlibabaClient({ dialogue }, settings)).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', setting: 'format' }),
  );
});

describe('the format', () => {
  it.each([
    ['v1', 'XML', 'XML'],
    ['v1', 'JSON', 'JSON'],
    ['v1', undefined, 'JSON'],
  ])('is always asked for in %s: %s', async (signatureVersion, format, expected) => {
    const { client, sent } = clientOf(example('dialogue.mended.response.xml'), { signatureVersion, format });
    await client.dialogue(turn);
    expect(new URLSearchParams(String(sent[0]?.init.body)).get('Format')).toBe(expected);
  });

  it('is asked for in V3 where it is not the default one', async () => {
    const { client, sent } = clientOf(example('dialogue.mended.response.xml'));
    await client.dialogue(turn);
    expect(new URL(sent[0]?.url as string).searchParams.get('Format')).toBe('XML');
    expect(new Headers(sent[0]?.init.headers).get('accept')).toBe('application/xml');
  });
});
