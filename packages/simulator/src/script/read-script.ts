import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { FaultRule } from '../faults/fault-rule.js';
import type { RobotFlow } from '../robots/robot-flow.js';
import { checkFaultRule } from './check-fault-rule.js';
import type { Script } from './script.js';
import { ScriptError } from './script-error.js';
import { faultRuleSchema, scriptSchema } from './script-schema.js';

/** Reads a script: an object, or a text of YAML or JSON. Throws `ScriptError`. */
export async function readScript(source: string | Script): Promise<Script> {
  const value: unknown = typeof source === 'string' ? await parseText(source) : source;
  const script = (await check(scriptSchema, value ?? {}, 'script')) as Script;
  for (const [index, { pattern }] of (script.numbers ?? []).entries())
    checkPattern(pattern, `/numbers/${index}/pattern`);
  const shares = Object.values(script.distribution ?? { answered: 1 });
  if (!shares.some((share) => share > 0))
    throw new ScriptError('In the script: /distribution needs a share above 0');
  for (const [index, { flow }] of (script.robots ?? []).entries()) checkFlow(flow, `/robots/${index}/flow`);
  for (const [index, rule] of (script.faults ?? []).entries())
    checkFaultRule(rule, `In the script: /faults/${index}`);
  return script;
}

/** Throws `ScriptError` for what is no fault rule. */
export async function readFaultRule(value: unknown): Promise<FaultRule> {
  const rule = (await check(faultRuleSchema, value, 'fault rule')) as FaultRule;
  checkFaultRule(rule, 'In the fault rule: ');
  return rule;
}

async function parseText(text: string): Promise<unknown> {
  return parseJson(text) ?? parseYaml(text);
}

/** JSON is YAML, but tens of thousands of numbers as YAML take seconds. Undefined for what is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function parseYaml(text: string): Promise<unknown> {
  // Loaded when there is a text to read, for the reason given below.
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    throw new ScriptError(`The script is no YAML: ${(error as Error).message}`);
  }
}

async function check(schema: object, value: unknown, what: string): Promise<unknown> {
  const validate = await validatorOf(schema);
  if (!validate(value)) throw new ScriptError(`In the ${what}: ${textsOf(validate.errors ?? []).join('; ')}`);
  return structuredClone(value);
}

// Read-only, so the simulators of one process share them: to compile one takes longer than all the rest.
const validators = new Map<object, ValidateFunction>();

async function validatorOf(schema: object): Promise<ValidateFunction> {
  // Loaded when there is a script to check: most simulators have none, and start sooner without it.
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const options = { strict: false, strictNumbers: true, allErrors: true, verbose: true };
  const validate = validators.get(schema) ?? new Ajv2020(options).compile(schema);
  validators.set(schema, validate);
  return validate;
}

function textsOf(errors: readonly ErrorObject[]): string[] {
  return errors
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, message, params, data }) => {
      // YAML takes 999000000001 for a number.
      const hint = params.type === 'string' && typeof data === 'number' ? 'put it in quotes' : undefined;
      const named = params.additionalProperty ?? params.allowedValues ?? hint;
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
