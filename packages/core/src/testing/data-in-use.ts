import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { getHeapSnapshot } from 'node:v8';
import { collectGarbage } from './collect-garbage.js';

/** V8's own: machine code, layouts of objects and what belongs to them, which grow for as long as V8 finds something to optimize. */
const notData = new Set(['code', 'hidden', 'object shape', 'synthetic']);

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  /** So many numbers for each node as there are fields. */
  readonly nodes: readonly number[];
}

/**
 * Bytes of objects, texts, arrays and functions that can be reached, in the heap or beside it, by a heap snapshot: figures of the whole process would
 * tell more of the compiler than of a leak.
 */
export async function dataInUse(): Promise<number> {
  for (let collection = 0; collection < 4; collection += 1) {
    collectGarbage();
    await sleep(50);
  }
  const { snapshot, nodes } = JSON.parse(await text(getHeapSnapshot())) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const typeField = fields.indexOf('type');
  const sizeField = fields.indexOf('self_size');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const type = types[0][nodes[node + typeField] as number] as string;
    if (!notData.has(type)) bytes += nodes[node + sizeField] as number;
  }
  return bytes;
}
