import { type NxcloudCredentials, nxcloudDigest } from '@outdial/signing';
import type { Shape } from '../drift/shape.js';
import {
  defineReceiver,
  headerValues,
  type OriginSettings,
  type ReceiverSettings,
  sentFrom,
  signedBy,
  type WebhookEvent,
} from '../webhooks/receiver.js';

interface ExampleWebhooks {
  rung: { id: string; phone?: string };
  ended: { id: string; seconds: number };
}

type Names = keyof ExampleWebhooks;

const ended: Shape = {
  type: ['object'],
  properties: { id: { type: ['string'] }, seconds: { type: ['integer'] } },
  required: ['id', 'seconds'],
};

const webhooks = {
  ended: ({ seconds }: { readonly seconds?: unknown }) => seconds !== undefined,
  rung: ({ id }: { readonly id?: unknown }) => id !== undefined,
};

export type SignedEvent = WebhookEvent<ExampleWebhooks, 'signed', { readonly requestId: string }>;
export type UnverifiedEvent = WebhookEvent<ExampleWebhooks, 'unverified'>;

interface SignedSettings extends ReceiverSettings<Names> {
  readonly credentials: NxcloudCredentials | readonly NxcloudCredentials[];
  readonly maxSkewSeconds?: number;
  readonly now?: () => Date;
}

export const exampleCredentials = { uuid: 'account-1', secretKey: 'secret-1' };

/** A vendor that signs its webhooks, each of them one object. */
export const createSignedReceiver = defineReceiver<SignedEvent, SignedSettings>({
  vendor: 'example',
  trust: 'signed',
  acknowledgement: { status: 200, body: '', standing: 'assumed' },
  webhooks,
  loadShapes: async () => ({ ended }),
  authentic: ({ credentials, maxSkewSeconds = 300, now = () => new Date() }) =>
    signedBy('example', credentials, (request, each) =>
      nxcloudDigest.verify(request, each, { maxSkewSeconds, now }),
    ),
  requestIdOf: ({ headers }) => headerValues(headers, 'requestID')[0],
  idOf: ({ requestId }) => requestId,
});

/** A vendor that signs nothing and sends lists, too. */
export const createUnverifiedReceiver = defineReceiver<
  UnverifiedEvent,
  ReceiverSettings<Names> & OriginSettings
>({
  vendor: 'example',
  trust: 'unverified',
  acknowledgement: { status: 200, body: '{"code":"0"}', standing: 'documented' },
  webhooks,
  loadShapes: async () => ({ ended: { type: ['array'], items: ended } }),
  recordsIn: (body) => body,
  authentic: (settings) => sentFrom('example', settings),
  idOf: ({ webhook, data }) => (data.id === '' ? undefined : `${webhook} ${data.id}`),
});

/** Headers and body of a webhook as the signing vendor sends it. */
export function signedWebhook(
  content: unknown,
  { id = 'delivery-1', keys = exampleCredentials, now = () => new Date() } = {},
): { headers: Record<string, string>; body: Buffer } {
  const body = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  const { headers } = nxcloudDigest.sign({ body }, keys, { nonce: () => id, now });
  return { headers, body };
}
