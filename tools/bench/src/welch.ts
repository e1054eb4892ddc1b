/** Welch's t of two samples: how many standard errors their means are apart. Below 4.5 in either direction nothing is proven. */
export function welch(one: readonly number[], other: readonly number[]): number {
  const [first, second] = [moments(one), moments(other)];
  return (first.mean - second.mean) / Math.sqrt(first.variance / one.length + second.variance / other.length);
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}
