import { styleText } from 'node:util';
import type { SimulatorEvent } from '../simulator-event.js';

type Style = Parameters<typeof styleText>[0];

const good: Style = 'green';
const bad: Style = 'red';
const verdictStyles: Readonly<Record<string, Style>> = {
  accepted: good,
  delivered: good,
  answered: good,
  talking: good,
  ringing: 'cyan',
  dropped: 'yellow',
};

const longestRemark = 200;

/** What a client has sent must not command the terminal, nor fill it: a field that is not known is named as it came. */
function tame(text: string): string {
  const short = text.length > longestRemark ? `${text.slice(0, longestRemark)}…` : text;
  return short.replace(/\p{C}/gu, '�');
}

/** Whether to paint what goes to a stream: as `NO_COLOR` and `FORCE_COLOR` say, else on a terminal. */
export function wantsColours(isTerminal: boolean, { NO_COLOR, FORCE_COLOR }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== '0' : isTerminal;
}

/** One line for people. `hasColours` on a terminal. */
export function logLine(event: SimulatorEvent, hasColours: boolean): string {
  const { at, vendor, kind, operation, verdict, httpStatus, detail, request } = event;
  const paint = (style: Style, text: string) =>
    hasColours ? styleText(style, text, { validateStream: false }) : text;
  const faults = request?.faults.length ? `fault: ${request.faults.join(', ')}` : undefined;
  const remarks = tame([detail, faults].filter(Boolean).join('; '));
  const parts = [
    paint('dim', at.toISOString().slice(0, 23).replace('T', ' ')),
    paint('bold', vendor.padEnd(7)),
    kind.padEnd(8),
    (operation ?? '-').padEnd(18),
    paint(styleOf(event), verdict),
    ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
    ...(remarks ? [`(${remarks})`] : []),
  ];
  return `${parts.join('  ')}\n`;
}

function styleOf({ kind, verdict }: SimulatorEvent): Style {
  // That somebody does not answer is no mistake.
  return verdictStyles[verdict] ?? (kind === 'call' ? 'yellow' : bad);
}

/** One line for programs. */
export function jsonLine(event: SimulatorEvent): string {
  return `${JSON.stringify(event)}\n`;
}
