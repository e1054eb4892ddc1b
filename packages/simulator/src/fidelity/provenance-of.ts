import type { Provenance, Standing } from './scenario.js';

interface WrittenSource {
  ref: string | readonly string[];
  standing: Standing;
}

type ProvenanceIndex = WeakMap<object, Provenance>;

const unknown: Provenance = { ref: [], standing: 'assumed' };

/** Tells where every node of a document is from: the nearest `x-source` above it. A `$ref` inherits nothing, so identity decides. */
export function indexProvenance(document: object): (node: object) => Provenance {
  const index: ProvenanceIndex = new WeakMap();
  walk(document, unknown, index);
  return (node) => index.get(node) ?? unknown;
}

function walk(node: unknown, inherited: Provenance, index: ProvenanceIndex): void {
  if (typeof node !== 'object' || node === null || index.has(node)) return;
  const own = (node as { 'x-source'?: WrittenSource })['x-source'];
  const provenance = own ? toProvenance(own) : inherited;
  index.set(node, provenance);
  for (const member of Object.values(node)) walk(member, provenance, index);
}

export function toProvenance({ ref, standing }: WrittenSource): Provenance {
  return { ref: listOf(ref), standing };
}

export function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Item];
}
