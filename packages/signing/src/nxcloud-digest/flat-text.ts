import { Buffer } from 'node:buffer';

/** The same text in one piece, where V8 would keep a tree of its parts and walk it at every use. */
export function flatText(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
