/**
 * The cycles of a directed graph, each once, as the list of its nodes from the first in order of the graph.
 * Not every cycle of a tangle is listed, but a tangle never goes without one.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): void => {
    if (finished.has(node)) return;
    const entered = path.indexOf(node);
    if (entered >= 0) {
      cycles.push(path.slice(entered));
      return;
    }
    path.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    path.pop();
    finished.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return cycles;
}
