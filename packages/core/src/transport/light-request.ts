/**
 * The request object that openapi-fetch makes. On Node the global Request costs several times what the rest of a call
 * does, and it hides the body text behind a stream; this one keeps the text, so that it can be signed as it is sent.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: string }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}
