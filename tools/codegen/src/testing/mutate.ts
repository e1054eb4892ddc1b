import type * as fc from 'fast-check';
import { pick } from './pick.js';

interface Slot {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

const strangeNames = ['unheardOf', 'constructor', '__proto__', 'toString', ''];

/** A copy of a value with one thing changed: a field gone or added, another value, another length. */
export function mutate(draw: fc.GeneratorValue, value: unknown, pool: readonly unknown[]): unknown {
  const root = { value: structuredClone(value) };
  const slots = slotsOf(root);
  const slot = pick(draw, slots);
  const change = pick(draw, changes);
  change(draw, slot, pool, root);
  return root.value;
}

type Change = (
  draw: fc.GeneratorValue,
  slot: Slot,
  pool: readonly unknown[],
  root: { value: unknown },
) => void;

const changes: readonly Change[] = [
  (draw, slot, pool) => set(slot, pick(draw, pool)),
  (draw, slot, pool) => set(slot, pick(draw, pool)),
  (_, slot) => drop(slot),
  (_, slot) => set(slot, null),
  (draw, slot) => set(slot, shifted(draw, get(slot))),
  (draw, slot, pool) => grow(draw, get(slot), pool),
  // Another value for a field of the same name elsewhere: this is what flips conditions.
  (draw, slot, pool, root) => {
    const named = slotsOf(root).filter(({ key }) => key === slot.key);
    set(pick(draw, [...named, slot]), pick(draw, pool));
  },
];

function shifted(draw: fc.GeneratorValue, value: unknown): unknown {
  if (typeof value === 'number') return value + pick(draw, [1, -1, 0.5]);
  if (typeof value === 'string')
    return pick(draw, [`${value}😀`, value.slice(1), value + value, `${value}\n`]);
  if (Array.isArray(value)) return pick<unknown[]>(draw, [[], [...value, ...value], value.slice(1)]);
  return [value];
}

function grow(draw: fc.GeneratorValue, value: unknown, pool: readonly unknown[]): void {
  const added = pick(draw, pool);
  if (Array.isArray(value)) value.push(added);
  else if (typeof value === 'object' && value !== null) {
    // Defined and not assigned, or `__proto__` would not become a field.
    const name = pick(draw, strangeNames);
    Object.defineProperty(value, name, { value: added, enumerable: true, configurable: true, writable: true });
  }
}

function slotsOf(holder: object): Slot[] {
  return Object.entries(holder).flatMap(([key, member]) => {
    const slot = { holder: holder as Slot['holder'], key: Array.isArray(holder) ? Number(key) : key };
    return typeof member === 'object' && member !== null ? [slot, ...slotsOf(member)] : [slot];
  });
}

function get({ holder, key }: Slot): unknown {
  return (holder as Record<string | number, unknown>)[key];
}

function set({ holder, key }: Slot, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function drop({ holder, key }: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}
