import type { BenchGroup } from './bench-group.js';
import { type Measurement, median } from './measure.js';

export interface TargetResult {
  text: string;
  met: boolean;
}

/** One line per case: operations per second, microseconds for each, ratio to the first case. */
export function formatMeasurements(measurements: readonly Measurement[]): string {
  const [first] = measurements;
  if (!first) return '';
  const width = Math.max(...measurements.map(({ name }) => name.length));
  return measurements
    .map((measurement) => {
      const perSecond = median(measurement.perSecond);
      const count = Math.round(perSecond).toLocaleString('en').padStart(11);
      const microseconds = (1e6 / perSecond).toFixed(2).padStart(8);
      return `  ${measurement.name.padEnd(width)} ${count}/s ${microseconds} µs  × ${ratio(measurement, first).toFixed(2)}`;
    })
    .join('\n');
}

/** Throws when a target names a case that was not measured. */
export function judge({ targets }: BenchGroup, measurements: readonly Measurement[]): TargetResult[] {
  const find = (name: string): Measurement => {
    const found = measurements.find((measurement) => measurement.name === name);
    if (!found) throw new Error(`a target names the case "${name}", which does not exist`);
    return found;
  };
  return targets.map(({ measured, versus, atLeast }) => {
    const reached = ratio(find(measured), find(versus));
    const met = reached >= atLeast;
    return {
      met,
      text: `${met ? 'met   ' : 'MISSED'} ${reached.toFixed(2)} ≥ ${Number(atLeast.toFixed(3))} × ${versus}: ${measured}`,
    };
  });
}

/** Round by round, so that what slowed one round down slowed both sides of its ratio. */
function ratio(measured: Measurement, versus: Measurement): number {
  return median(
    measured.perSecond.map((perSecond, round) => perSecond / (versus.perSecond[round] ?? Number.NaN)),
  );
}
