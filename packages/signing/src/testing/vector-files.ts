import { readFileSync } from 'node:fs';
import { type SchemeName, schemes } from '../schemes.js';
import type { SignedRequest, SigningScheme } from '../types.js';

export interface Vector {
  id: string;
  title: string;
  source: 'published by the vendor' | 'computed, cross-checked';
  note: string;
  credentials: Record<string, string>;
  context: { now: string; nonce?: string; algorithm?: 'MD5' | 'SHA256' };
  request: { method?: string };
  /** Unmasked, under the names of `explain`'s steps. */
  intermediates: Record<string, string>;
  signature: string;
  sent: SignedRequest;
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
  // JSON has no way to say that a request has no body but leaving it out.
  for (const { sent } of file.vectors) sent.body ??= undefined;
  return file;
}
