import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbers, openLaaffic } from '../testing/laaffic-desk.js';
import { formatLocalTime, parseLocalTime } from './local-time.js';

const twoDigits = (value: number) => String(value).padStart(2, '0');
const timeOfDay = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hours, minutes]) => `${twoDigits(hours)}:${twoDigits(minutes)}`);
const range = fc
  .record({ strTime: timeOfDay, endTime: timeOfDay })
  .filter(({ strTime, endTime }) => strTime !== endTime);
const sendTime = fc
  .tuple(fc.integer({ min: 14, max: 18 }), timeOfDay)
  .map(([day, time]) => `2030-01-${day} ${time}:00`);

/** Times of day as texts compare as they follow each other. */
const isWithin = (time: string, { strTime, endTime }: { strTime: string; endTime: string }) =>
  strTime < endTime ? time >= strTime && time < endTime : time >= strTime || time < endTime;

it('calls in the hours of any task only, from its send time on, and as soon as it may', async () => {
  const desk = await openLaaffic();
  await fc.assert(
    fc.asyncProperty(
      fc.array(range, { minLength: 1, maxLength: 3 }),
      sendTime,
      async (allowSendTime, time) => {
        await desk.reset();
        await desk.sendByAgent({ numberInfoList: numbers(['10', '99']), allowSendTime, sendTime: time });
        await desk.settle();
        const [first, second] = desk.calls().map(({ startedAt }) => startedAt);
        const earliest = Math.max(parseLocalTime(time), Date.parse('2030-01-15T01:30:00Z'));
        expect(first?.getTime()).toBeGreaterThanOrEqual(earliest);
        expect(second).toEqual(first);
        const clockTimeOf = (moment: number) => formatLocalTime(new Date(moment)).slice(11, 16);
        const mayCall = (moment: number) => allowSendTime.some((one) => isWithin(clockTimeOf(moment), one));
        for (let moment = earliest; moment < Number(first); moment += 60_000)
          expect(mayCall(moment)).toBe(false);
        expect(mayCall(Number(first))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
