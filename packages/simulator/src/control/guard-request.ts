import type { MiddlewareHandler } from 'hono';

/** A web page may send these to any address unasked, and nothing in `application/json`, `application/yaml` or bytes. */
const mediaTypes = /^application\/(json|yaml|octet-stream)\s*(;|$)/i;

/**
 * Keeps web pages out, which a browser on this machine may have open: one that has its own name resolved to this machine shows it in
 * `Host`, and one that sends blindly cannot choose the media type, nor the method DELETE.
 */
export const guardRequest: MiddlewareHandler = async (context, next) => {
  const { hostname } = new URL(context.req.url);
  if (!isAddress(hostname)) return context.json({ error: 'Host must be an address, or localhost' }, 403);
  const { method } = context.req;
  const sendsBody = method === 'POST' || method === 'PUT';
  if (sendsBody && !mediaTypes.test(context.req.header('content-type') ?? '')) {
    return context.json(
      { error: 'The content-type must be application/json, or what the document says' },
      415,
    );
  }
  return next();
};

function isAddress(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(hostname);
}
