import type { ParameterValues } from './parameters.js';
import type { Route } from './vendor.js';

export interface FoundRoute {
  route: Route;
  parameters: ParameterValues;
}

/** By path alone, segment by segment, each decoded once: an encoded slash never cuts one in two. */
export function findRoute(routes: readonly Route[], path: string): FoundRoute | undefined {
  const segments = path.split('/').map(decodeSegment);
  for (const route of routes) {
    const parameters = match(route.path.split('/'), segments);
    if (parameters) return { route, parameters };
  }
  return undefined;
}

function match(pattern: readonly string[], segments: readonly string[]): ParameterValues | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters: [name: string, value: string][] = [];
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] as string;
    const name = /^\{(.+)\}$/.exec(expected)?.[1];
    if (name === undefined ? segment !== expected : segment === '') return undefined;
    if (name !== undefined) parameters.push([name, segment]);
  }
  return Object.fromEntries(parameters);
}

/** What is no percent-encoding stays as it came, and matches no fixed name. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
