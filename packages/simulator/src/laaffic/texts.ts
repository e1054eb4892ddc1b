import type { RobotFlow } from '../robots/robot-flow.js';
import type { NumberInfo } from './requests.js';
import type { TaskCallee, Texts } from './task.js';

/** What is longer is cut off silently. Source: the vendor's tables of numberInfoList. */
const keptCharacters = 30;

const variable = /\$\{(text(?:[1-9]|10))\}/g;

/** The variables of one number as they count; undefined when it has none. */
export function textsOf(info: NumberInfo): Texts | undefined {
  let texts: Record<string, string> | undefined;
  for (const [name, value] of Object.entries(info)) {
    if (typeof value !== 'string' || !name.startsWith('text')) continue;
    texts ??= {};
    texts[name] = value.length > keptCharacters ? [...value].slice(0, keptCharacters).join('') : value;
  }
  return texts;
}

/** Whether a template has a variable that a callee has no text for. */
export function lacksText(
  templates: readonly (string | null | undefined)[],
  callees: readonly TaskCallee[],
): boolean {
  const used = templates.flatMap((template) =>
    [...(template ?? '').matchAll(variable)].map(([, name = '']) => name),
  );
  return used.length > 0 && callees.some(({ data }) => used.some((name) => data.texts?.[name] === undefined));
}

/** The flow with a callee's texts in what the robot says. */
export function fillTexts(flow: RobotFlow, texts: Texts | undefined): RobotFlow {
  const nodes = Object.entries(flow.nodes);
  if (!texts || !nodes.some(([, { says }]) => says.includes('${'))) return flow;
  const fill = (says: string) => says.replace(variable, (whole, name: string) => texts[name] ?? whole);
  const filled = nodes.map(([name, node]) => [name, { ...node, says: fill(node.says) }]);
  return { ...flow, nodes: Object.fromEntries(filled) };
}
