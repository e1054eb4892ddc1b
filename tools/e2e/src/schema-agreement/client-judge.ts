import { OutdialError } from '@outdial/core';
import { type AnyClient, vendors } from '../vendors.js';
import type { Filling } from './parts.js';
import type { SpecOperation } from './spec-operations.js';
import type { Texts } from './wire.js';

/** What the clients below fill in. */
export const clientFilling: Filling = {
  vdnId: '25',
  auth_token: 'token',
  appKey: 'tenant',
  appSecret: 'secret',
};

/** What a client sent. */
export interface SentRequest {
  readonly path: string;
  /** Without what signs it. */
  readonly parameters: Texts;
  readonly json: unknown;
}

/** The client of an operation, with nothing behind it: what it lets out is caught. */
export class ClientJudge {
  readonly #client: AnyClient;
  readonly #operation: SpecOperation;
  #sent: SentRequest | undefined;

  constructor(operation: SpecOperation) {
    this.#operation = operation;
    const subject = vendors.find(
      ({ vendor, operations }) => vendor === operation.vendor && Object.hasOwn(operations, operation.id),
    );
    if (!subject) throw new Error(`No client has ${operation.id}`);
    this.#client = subject.createClient({
      baseUrl: 'http://vendor.example',
      maxRetries: 0,
      fetch: async (url, init) => this.#catch(String(url), init?.body),
    });
  }

  /** The request that left; undefined when the client refused the input, and sent nothing. */
  async take(input: unknown): Promise<SentRequest | undefined> {
    this.#sent = undefined;
    const failure: unknown = await this.#client[this.#operation.id]?.(input).catch((error: unknown) => error);
    const isRefused = OutdialError.isOutdialError(failure) && failure.name === 'ValidationError';
    if (isRefused === (this.#sent !== undefined)) throw failure;
    return this.#sent;
  }

  #catch(url: string, body: unknown): Response {
    const { pathname, searchParams } = new URL(url);
    if (pathname.endsWith('/gettoken') && this.#operation.id !== 'getToken') {
      return Response.json({ errorCode: 0, authToken: clientFilling.auth_token, expireTime: 3600 });
    }
    const isForm = this.#operation.body?.isForm === true;
    const form = isForm ? new URLSearchParams(String(body ?? '')) : [];
    this.#sent = {
      path: pathname,
      parameters: Object.fromEntries([...searchParams, ...form]),
      json: isForm || body === undefined || body === null ? undefined : JSON.parse(String(body)),
    };
    return Response.json({});
  }
}
