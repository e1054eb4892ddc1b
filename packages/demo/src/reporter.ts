import { styleText } from 'node:util';
import type { NormalizedBesideNative } from './demo-result.js';
import type { RecordedExchange } from './exchange-recorder.js';
import { valuePairs } from './value-pairs.js';

/** How the demo tells a person what is going on. */
export interface Reporter {
  part(title: string): void;
  step(text: string): void;
  text(text: string): void;
  exchange(exchange: RecordedExchange): void;
  compare(beside: NormalizedBesideNative): void;
  done(text: string): void;
}

const widest = 150;
const mostLines = 25;

/** Writes lines of text, coloured where they are shown on a terminal. Phone numbers keep their last two digits only. */
export function createReporter(write: (line: string) => void, inColour: boolean): Reporter {
  const style = (format: 'bold' | 'cyan' | 'green' | 'gray', text: string): string =>
    inColour ? styleText(format, text) : text;
  const line = (label: string, text: string): void => write(`      ${style('gray', label.padEnd(11))}${text}`);
  return {
    part: (title) => write(`\n${style('bold', title)}`),
    step: (text) => write(`  ${style('cyan', '▸')} ${text}`),
    text: (text) => {
      const lines = text.trimEnd().split('\n');
      for (const each of lines.slice(0, mostLines)) write(`      ${cut(withoutNumbers(each))}`.trimEnd());
      if (lines.length > mostLines) write(style('gray', `      … and ${lines.length - mostLines} lines more`));
    },
    exchange: ({ method, path, action = '', status }) =>
      line('sent', `${method} ${withoutNumbers(path)} ${action} → HTTP ${status}`.replace('  ', ' ')),
    compare: ({ what, normalized, native }) => {
      write(`    ${style('green', what)}`);
      const pairs = valuePairs(normalized).filter((pair) => pair.normalized !== undefined);
      if (pairs.length === 0) {
        line('normalized', shorten(normalized));
        if (native !== undefined) line('native', shorten(native));
      }
      for (const pair of pairs) {
        write(
          `      ${pair.path.padEnd(26)} ${shorten(pair.normalized)} ${style('gray', `← ${shorten(pair.native ?? 'not said')}`)}`,
        );
      }
    },
    done: (text) => write(`\n${style('green', '✓')} ${text}`),
  };
}

/** One line of JSON. */
function shorten(value: unknown): string {
  return cut(withoutNumbers(JSON.stringify(value)));
}

/** A run of eleven digits or more is a phone number or an id; eight may be a time, and stay. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/\d{9,}(?=\d{2})/g, (digits) => '*'.repeat(digits.length));
}

function cut(text: string): string {
  return text.length > widest ? `${text.slice(0, widest)}… (${text.length} characters)` : text;
}
