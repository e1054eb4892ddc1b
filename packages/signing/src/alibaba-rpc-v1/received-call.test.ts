import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import {
  credentials,
  encode,
  form,
  get,
  joined,
  now,
  ordinary,
  post,
  withSignature,
} from '../testing/reference-rpc-v1.js';
import type { ReceivedRequest } from '../types.js';
import { alibabaRpcV1 } from './scheme.js';

const verify = (request: ReceivedRequest) => alibabaRpcV1.verify(request, credentials, { now });
const refusal = (reason: string, subject?: string) => ({ ok: false, reason, ...(subject && { subject }) });

describe('where the parameters travel', () => {
  const signed = withSignature(ordinary);

  it('takes them from the form body', () => expect(verify(post(joined(signed)))).toEqual({ ok: true }));

  it('takes them from the query of a GET', () =>
    expect(verify(get(joined(withSignature(ordinary, 'GET'))))).toEqual({ ok: true }));

  it('takes them from the query of a POST without a body', () =>
    expect(verify(post('', {}, joined(signed)))).toEqual({ ok: true }));

  it('takes them from query and form body together', () => {
    const { Utterance = '', CalledNumber = '', ...inQuery } = signed;
    expect(verify(post(joined({ Utterance, CalledNumber }), form, joined(inQuery)))).toEqual({ ok: true });
    expect(verify(post(joined({ Utterance }), form, joined(inQuery)))).toEqual(
      refusal('signature_mismatch', 'Signature'),
    );
  });

  it('takes an absolute URL', () => {
    const request = get(joined(withSignature(ordinary, 'GET')));
    expect(verify({ ...request, url: `https://outboundbot.cn-shanghai.aliyuncs.com${request.url}` })).toEqual({
      ok: true,
    });
  });

  it('takes Headers and media types with parameters', () => {
    const headers = new Headers({ 'Content-Type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' });
    expect(verify(post(joined(signed), headers))).toEqual({ ok: true });
  });
});

describe('how they are written', () => {
  const signed = withSignature(ordinary);

  it.each([
    ['`*` and others bare, as the vendor’s own clients send them', encodeURIComponent],
    ['spaces as "+", as forms have them', (text: string) => encode(text).replaceAll('%20', '+')],
    [
      'escapes in lower case',
      (text: string) => encode(text).replace(/%../g, (triplet) => triplet.toLowerCase()),
    ],
    ['everything escaped', (text: string) => Buffer.from(text).toString('hex').replace(/../g, '%$&')],
    ['raw UTF-8', (text: string) => text],
  ])('does not matter in a body: %s', (_, encoder) => {
    const { Signature = '', ...others } = signed;
    const body = `${joined(others, encoder)}&Signature=${encode(Signature)}`;
    expect(verify(post(body))).toEqual({ ok: true });
  });

  it('does not matter for empty parts and bare names', () => {
    const withEmpty = withSignature({ ...ordinary, ActionParams: '' });
    const body = joined(withEmpty).replace('ActionParams=', 'ActionParams');
    expect(verify(post(`&${body}&&`))).toEqual({ ok: true });
  });

  it('keeps different bytes apart that no text tells apart', () => {
    const body = (value: string) =>
      joined(withSignature(ordinary)).replace(/Utterance=[^&]*/, `Utterance=${value}`);
    const signature = alibabaRpcV1.explain(post(body('%FF')), credentials, { now }).expectedSignature;
    const signedAnew = (value: string) =>
      body(value).replace(/Signature=[^&]*$/, `Signature=${encode(signature)}`);
    expect(verify(post(signedAnew('%FF')))).toEqual({ ok: true });
    expect(verify(post(signedAnew('%FE')))).toEqual(refusal('signature_mismatch', 'Signature'));
    expect(verify(post(signedAnew('%EF%BF%BD')))).toEqual(refusal('signature_mismatch', 'Signature'));
  });
});

describe('what is malformed', () => {
  const query = joined(withSignature(ordinary, 'GET'));

  it.each(['%', '%2', '%zz', '%E6%98%A'])('a broken escape: %s', (broken) => {
    expect(verify(get(`${query}&A=${broken}`))).toEqual(refusal('malformed_parameter', 'query'));
    expect(verify(post(`${query}&A=${broken}`))).toEqual(refusal('malformed_parameter', 'body'));
  });

  it('raw characters in the URL', () =>
    expect(verify(get(`${query}&A=是`))).toEqual(refusal('malformed_parameter', 'query')));

  it('a parameter twice, in one place or in two', () => {
    expect(verify(get(`${query}&Action=Dialogue`))).toEqual(refusal('malformed_parameter', 'Action'));
    expect(verify(get(`${query}&Acti%6Fn=Dialogue`))).toEqual(refusal('malformed_parameter', 'Action'));
    expect(verify(post('Action=Dialogue', form, query))).toEqual(refusal('malformed_parameter', 'Action'));
  });

  it('a parameter twice whose name may be a misplaced value: it is not repeated', () =>
    expect(verify(get(`${query}&9991234567=1&9991234567=1`))).toEqual(refusal('malformed_parameter')));

  it('a body that no parameter covers', () => {
    const withBody = (headers: ReceivedRequest['headers']) =>
      post('{}', headers, joined(withSignature(ordinary)));
    expect(verify(withBody({}))).toEqual(refusal('missing_header', 'content-type'));
    expect(verify(withBody({ 'content-type': 'application/json' }))).toEqual(
      refusal('malformed_header', 'content-type'),
    );
    expect(verify(withBody({ ...form, 'Content-Type': 'text/plain' }))).toEqual(
      refusal('malformed_header', 'content-type'),
    );
  });

  it.each([
    '2024-01-02T03:04:05',
    '2024-01-02 03:04:05',
    '1704164645',
    '2024-02-30T03:04:05Z',
    '2024-01-02T03:04:05Zabc',
  ])('a time that is rightly signed but not of the documented form: %s', (Timestamp) => {
    expect(verify(post(joined(withSignature({ ...ordinary, Timestamp }))))).toEqual(
      refusal('malformed_parameter', 'Timestamp'),
    );
  });
});
