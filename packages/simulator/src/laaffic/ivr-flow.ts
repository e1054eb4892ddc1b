import type { RobotFlow, RobotNode } from '../robots/robot-flow.js';
import type { Voice } from './task.js';

/** How long an IVR waits for a key after it has played; the vendor states no time. */
const listeningSeconds = 3;

/** An IVR plays so many times, waits for a key each time, hands the call over by the key or at the end, and hangs up. */
export function ivrFlow({ says, loopCount, delayPlay, delayHangup, seat }: Voice): RobotFlow {
  const end = seat && seat.key === undefined ? 'seat' : 'end';
  const plays = Array.from({ length: loopCount }, (_, index): [string, RobotNode] => {
    const next = index + 1 < loopCount ? `play ${index + 2}` : end;
    const keys = seat?.key === undefined ? {} : { [seat.key]: 'seat' };
    const listens = { seconds: listeningSeconds, keys, silence: next, otherwise: next };
    const waits = index === 0 ? delayPlay : 0;
    return [`play ${index + 1}`, { waits, says, interruptible: true, listens }];
  });
  const ends: [string, RobotNode][] = [['end', { waits: delayHangup, says: '' }]];
  if (seat) ends.push(['seat', { waits: seat.delay, says: '', transfer: { to: seat.group } }]);
  return { start: 'play 1', nodes: Object.fromEntries([...plays, ...ends]) };
}
