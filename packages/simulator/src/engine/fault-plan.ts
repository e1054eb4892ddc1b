import { STATUS_CODES } from 'node:http';
import type { WireFault } from '../faults/wire-fault.js';
import type { PlainAnswer } from './plain-answer.js';

type Kind = WireFault['kind'];
type Of<Wanted extends Kind> = Extract<WireFault, { kind: Wanted }>;

/** What answers in the vendor's place. */
export type Substitute = Of<'html' | 'http_status' | 'code'>;

/** The faults of one request in the order in which they are acted out. Of a kind that can happen once, the first counts. */
export interface FaultPlan {
  latencyMilliseconds: number;
  resetsBefore: boolean;
  substitute: Substitute | undefined;
  resetsAfter: boolean;
  cut: Of<'cut_body'> | undefined;
  /** For the journal: what is acted out, and no more. */
  kinds: readonly Kind[];
}

export function planFaults(faults: readonly WireFault[]): FaultPlan {
  const latencies = faults.filter((fault) => fault.kind === 'latency');
  const resetsBefore = faults.some(({ kind }) => kind === 'reset_before');
  const substitute = faults.find((fault) => isSubstitute(fault));
  const resetsAfter = faults.some(({ kind }) => kind === 'reset_after');
  const cut = resetsAfter ? undefined : faults.find((fault) => fault.kind === 'cut_body');
  const ending: readonly (Kind | undefined)[] = resetsBefore
    ? ['reset_before']
    : [substitute?.kind, resetsAfter ? 'reset_after' : undefined, cut?.kind];
  return {
    latencyMilliseconds: latencies.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    resetsBefore,
    substitute,
    resetsAfter,
    cut,
    kinds: [latencies[0]?.kind, ...ending].filter((kind) => kind !== undefined),
  };
}

function isSubstitute(fault: WireFault): fault is Substitute {
  return fault.kind === 'html' || fault.kind === 'http_status' || fault.kind === 'code';
}

/** An answer that is not the vendor's. */
export function foreignAnswer(fault: Of<'html' | 'http_status'>): PlainAnswer {
  const { httpStatus = 502 } = fault;
  const words = `${httpStatus} ${STATUS_CODES[httpStatus] ?? 'Unknown'}`;
  if (fault.kind === 'html') {
    const page = `<!DOCTYPE html>\n<html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>\n`;
    return { httpStatus, headers: { 'content-type': 'text/html; charset=utf-8' }, body: toBytes(page) };
  }
  const { retryAfterSeconds } = fault;
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  };
  return { httpStatus, headers, body: toBytes(`${words}\n`) };
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
