import type { ErrorObject } from 'ajv/dist/2020.js';
import type { FaultRule } from '../faults/fault-rule.js';
import type { RobotFlow } from '../robots/robot-flow.js';
import type { Script } from './script.js';
import { faultRuleSchema, scriptSchema } from './script-schema.js';

/** A script, or a fault rule, that cannot be; the text says where and why. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/** Reads a script: an object, or a text of YAML or JSON. Throws `ScriptError`. */
export async function readScript(source: string | Script): Promise<Script> {
  const value: unknown = typeof source === 'string' ? await parseText(source) : source;
  const script = (await check(scriptSchema, value ?? {}, 'script')) as Script;
  for (const [index, { pattern }] of (script.numbers ?? []).entries())
    checkPattern(pattern, `/numbers/${index}/pattern`);
  for (const [index, { flow }] of (script.robots ?? []).entries()) checkFlow(flow, `/robots/${index}/flow`);
  return script;
}

/** Throws `ScriptError` for what is no fault rule. */
export async function readFaultRule(value: unknown): Promise<FaultRule> {
  return (await check(faultRuleSchema, value, 'fault rule')) as FaultRule;
}

async function parseText(text: string): Promise<unknown> {
  // Loaded when there is a text to read, for the reason given below.
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    throw new ScriptError(`The script is no YAML: ${(error as Error).message}`);
  }
}

async function check(schema: object, value: unknown, what: string): Promise<unknown> {
  // Loaded when there is a script to check: most simulators have none, and start sooner without it.
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  if (!validate(value)) throw new ScriptError(`In the ${what}: ${textsOf(validate.errors ?? []).join('; ')}`);
  return structuredClone(value);
}

function textsOf(errors: readonly ErrorObject[]): string[] {
  return errors
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, message, params }) => {
      const named = params.additionalProperty ?? params.allowedValues;
      return `${instancePath || '/'} ${message}${named === undefined ? '' : ` (${named})`}`;
    });
}

function checkPattern(pattern: string | undefined, place: string): void {
  if (pattern === undefined) return;
  try {
    new RegExp(pattern);
  } catch {
    throw new ScriptError(`In the script: ${place} is no regular expression`);
  }
}

/** Every node that is named must be there. */
function checkFlow({ start, nodes }: RobotFlow, place: string): void {
  const named = Object.entries(nodes).flatMap(([name, { listens = {}, asksQueue, transfer }]) => {
    const { keys = {}, phrases = [], otherwise, silence } = listens;
    const goals = [
      ...Object.values(keys),
      ...phrases.map(({ goTo }) => goTo),
      otherwise,
      silence,
      asksQueue?.goTo,
      transfer?.failed,
    ];
    return goals.map((goal) => [`${place}/nodes/${name}`, goal] as const);
  });
  for (const [where, goal] of [[`${place}/start`, start] as const, ...named]) {
    if (goal !== undefined && !Object.hasOwn(nodes, goal)) {
      throw new ScriptError(`In the script: ${where} goes to "${goal}", which is no node`);
    }
  }
}
