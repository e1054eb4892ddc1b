import type { Context } from 'hono';
import { checkPushUrls, type PushUrls } from '../push-addresses.js';
import { readInstant } from '../read-instant.js';
import { type VendorName, vendorNames } from '../vendor-name.js';

/** A request that cannot be; the text says why. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

/** The members of a JSON object with no others than these. Throws `BadRequest`. */
export async function readMembers<Name extends string>(
  context: Context,
  names: readonly Name[],
): Promise<Partial<Record<Name, unknown>>> {
  const value: unknown = await context.req.json().catch(() => undefined);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRequest('The body must be a JSON object');
  }
  const unknown = Object.keys(value).find((name) => !names.some((known) => known === name));
  if (unknown !== undefined) throw new BadRequest('The body has a member that is not known here');
  return value as Partial<Record<Name, unknown>>;
}

export function readTime(value: unknown, name: string): Date {
  const time = typeof value === 'string' ? readInstant(value) : undefined;
  if (!time) throw new BadRequest(`${name} must be a time such as 2030-01-01T09:00:00Z`);
  return time;
}

/** The entries that the query asks for: `vendor`, `offset`, `limit`. */
export function readPage<Entry extends { vendor: VendorName }>(
  context: Context,
  entries: readonly Entry[],
): Entry[] {
  const { vendor } = context.req.query();
  if (vendor !== undefined && !vendorNames.some((name) => name === vendor)) {
    throw new BadRequest('vendor must name a vendor');
  }
  const offset = readCount(context, 'offset') ?? 0;
  const limit = readCount(context, 'limit') ?? Number.POSITIVE_INFINITY;
  return entries
    .filter((entry) => vendor === undefined || entry.vendor === vendor)
    .slice(offset, offset + limit);
}

function readCount(context: Context, name: string): number | undefined {
  const text = context.req.query(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new BadRequest(`${name} must be a whole number`);
  return Number(text);
}

/** Throws `BadRequest`. */
export function readPushUrls(members: Partial<Record<VendorName, unknown>>): PushUrls {
  for (const [vendor, urls] of Object.entries(members)) {
    if (typeof urls !== 'object' || urls === null)
      throw new BadRequest(`${vendor} must hold an address for each webhook`);
  }
  try {
    return checkPushUrls(members as PushUrls);
  } catch (error) {
    throw new BadRequest((error as Error).message);
  }
}
