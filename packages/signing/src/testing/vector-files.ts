import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { isBytes } from '../bytes.js';
import { type SchemeName, schemes } from '../schemes.js';
import type { ReceivedRequest, SignedRequest, SigningScheme } from '../types.js';
import { asReceived } from './as-received.js';

export interface Vector {
  id: string;
  title: string;
  source: 'published by the vendor' | 'computed, cross-checked';
  note: string;
  /** Of the vendor's own packages. */
  agreesWith?: string[];
  credentials: Record<string, string>;
  context: { now: string; nonce?: string; algorithm?: 'MD5' | 'SHA256' };
  request: { method?: string; path?: string; url?: string; body?: string | Uint8Array };
  /** Unmasked, under the names of `explain`'s steps. */
  intermediates: Record<string, string>;
  signature: string;
  sent: SignedRequest;
  /** The same request as it may arrive otherwise; null for a header that does not. */
  arrivals?: { how: string; query?: string; headers?: Record<string, string | string[] | null> }[];
}

export interface VectorFile {
  scheme: SchemeName;
  vectors: Vector[];
  /** Other spellings of a vector's signature that must pass. */
  acceptedSignatures?: { of: string; variant: string; source: string; signature: string }[];
  /** What the named mistake leads to; must neither be produced nor pass. */
  wrongSignatures: { of: string; mistake: string; source: string; signature: string }[];
}

/** A scheme without its types, as data files need it. */
export type AnyScheme = SigningScheme<unknown, unknown>;

export function schemeNamed(name: SchemeName): AnyScheme {
  return schemes[name] as unknown as AnyScheme;
}

export const vectorFiles: VectorFile[] = (Object.keys(schemes) as SchemeName[]).map(readVectors);

function readVectors(name: SchemeName): VectorFile {
  const file: VectorFile = JSON.parse(
    readFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8'),
  );
  for (const { request, sent } of file.vectors) {
    restoreBytes(request);
    restoreBytes(sent);
    // JSON has no way to say that a request has no body but leaving it out.
    sent.body ??= undefined;
  }
  // Whoever writes to its input fails every test here.
  return deepFrozen(file);
}

/** Bodies that are not text stand in the files as `bodyHex`. */
function restoreBytes(holder: { body?: string | Uint8Array | undefined; bodyHex?: string }): void {
  if (holder.bodyHex === undefined) return;
  holder.body = Uint8Array.from(Buffer.from(holder.bodyHex, 'hex'));
  delete holder.bodyHex;
}

/** Bytes aside, which cannot be frozen. */
function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || isBytes(value)) return value;
  for (const member of Object.values(value)) deepFrozen(member);
  return Object.freeze(value);
}

/** The clock, id and algorithm of a vector, for `sign`. */
export function contextOf({ context }: Vector) {
  const { nonce, now, ...rest } = context;
  return { ...rest, now: () => new Date(now), ...(nonce === undefined ? {} : { nonce: () => nonce }) };
}

/** What arrives when a vector's request, or another in its place, is sent. */
export function receivedFrom({ request, sent }: Vector, signed: SignedRequest = sent): ReceivedRequest {
  return asReceived(signed, request.method, request.path ?? request.url?.split('?', 1)[0]);
}
