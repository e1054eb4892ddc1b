import type { DriftFinding } from './drift-report.js';
import type { Shape } from './shape.js';

/**
 * What differs from the shape of that name, with shapes and comparison loaded for it. It never rejects: where the shape is not
 * known or cannot be loaded, there is nothing to tell.
 */
export async function loadFindings(
  loadShapes: () => Promise<Readonly<Partial<Record<string, Shape>>>>,
  name: string,
  data: unknown,
): Promise<DriftFinding[]> {
  try {
    const shape = (await loadShapes())[name];
    const { findDrift } = await import('./find-drift.js');
    return shape ? findDrift(shape, data) : [];
  } catch {
    return [];
  }
}
