export interface MeasureSettings {
  rounds: number;
  sampleMilliseconds: number;
  /** Processor time that each case gets before it is timed. Default: what finding the size of a sample takes. */
  warmUpMilliseconds?: number;
}

export interface Measurement {
  name: string;
  /** Per second of processor time, one figure for each round. */
  perSecond: readonly number[];
}

interface Subject {
  name: string;
  /** Does the work so often; a promise when the work is asynchronous. */
  run: (times: number) => unknown;
  timesPerSample: number;
  perSecond: number[];
}

/**
 * Times the cases interleaved, A B C then C B A, in one process and in its processor time: other processes, drift and
 * clock speed hit all alike. The ratios within one call can be trusted; its absolute figures cannot.
 */
export async function measure(
  cases: Readonly<Record<string, () => unknown>>,
  settings: MeasureSettings,
  inFlight = 1,
): Promise<Measurement[]> {
  const subjects: Subject[] = [];
  for (const [name, work] of Object.entries(cases)) {
    subjects.push(await calibrate(name, work, settings, inFlight));
  }
  for (let round = 0; round < settings.rounds; round++) {
    for (const subject of round % 2 ? subjects.toReversed() : subjects) {
      subject.perSecond.push((subject.timesPerSample * 1000) / (await processorMilliseconds(subject)));
    }
  }
  return subjects;
}

/** Warms the case up and finds how often it fits into one sample. */
async function calibrate(
  name: string,
  work: () => unknown,
  { sampleMilliseconds, warmUpMilliseconds = 0 }: MeasureSettings,
  inFlight: number,
): Promise<Subject> {
  const first = work();
  await first;
  // The answer leaves the loop, or the compiler could leave the work out.
  const run =
    first instanceof Promise
      ? (times: number) => runConcurrently(work, times, inFlight)
      : (times: number) => {
          let answer: unknown;
          for (let index = 0; index < times; index++) answer = work();
          return answer;
        };
  const subject: Subject = { name, run, timesPerSample: 4, perSecond: [] };
  let spent = 0;
  for (;;) {
    const milliseconds = await processorMilliseconds(subject);
    spent += milliseconds;
    if (milliseconds > sampleMilliseconds / 2) {
      subject.timesPerSample = Math.max(
        1,
        Math.round((subject.timesPerSample * sampleMilliseconds) / milliseconds),
      );
      do spent += await processorMilliseconds(subject);
      while (spent < warmUpMilliseconds);
      return subject;
    }
    subject.timesPerSample *= 2;
  }
}

async function runConcurrently(work: () => unknown, times: number, inFlight: number): Promise<unknown> {
  let left = times;
  let answer: unknown;
  const worker = async () => {
    while (left-- > 0) answer = await work();
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return answer;
}

async function processorMilliseconds({ run, timesPerSample }: Subject): Promise<number> {
  const before = process.cpuUsage();
  const running = run(timesPerSample);
  if (running instanceof Promise) await running;
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
