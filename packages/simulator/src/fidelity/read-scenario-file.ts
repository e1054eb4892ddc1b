import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { keysOf } from '../engine/json-pointer.js';
import { ScenarioError, type ScenarioProblem } from './scenario-error.js';

export interface ScenarioFile {
  /** Relative to the folder. */
  file: string;
  value: unknown;
  problemAt(pointer: string, text: string): ScenarioProblem;
}

export type SchemaName = 'scenario' | 'vendor';

/** Reads YAML files of one folder and holds them against the schemas that stand beside them. */
export class ScenarioReader {
  readonly #folder: string;
  readonly #ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  readonly #validators = new Map<SchemaName, ValidateFunction>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Throws `ScenarioError` for a file that is no YAML or not of the schema's form. */
  read(file: string, schema: SchemaName): ScenarioFile {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(this.#folder, file), 'utf8'), { lineCounter: lines });
    const [syntaxError] = document.errors;
    if (syntaxError) {
      const line = lines.linePos(syntaxError.pos[0]).line;
      throw new ScenarioError([{ file, line, pointer: '', text: firstLine(syntaxError.message) }]);
    }
    const problemAt = (pointer: string, text: string) => ({
      file,
      line: lineOf(document, lines, pointer),
      pointer,
      text,
    });
    const value: unknown = document.toJS();
    const validate = this.#validatorOf(schema);
    if (!validate(value)) {
      throw new ScenarioError(
        explain(validate.errors ?? []).map(([pointer, text]) => problemAt(pointer, text)),
      );
    }
    return { file, value, problemAt };
  }

  #validatorOf(name: SchemaName): ValidateFunction {
    const known = this.#validators.get(name);
    if (known) return known;
    // The vendors' schema refers to that of scenarios.
    for (const file of ['scenario.schema.json', `${name}.schema.json`]) {
      if (this.#ajv.getSchema(file)) continue;
      this.#ajv.addSchema(JSON.parse(readFileSync(join(this.#folder, file), 'utf8')) as object, file);
    }
    const validate = this.#ajv.getSchema(`${name}.schema.json`) as ValidateFunction;
    this.#validators.set(name, validate);
    return validate;
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] as string;
}

/** The line of what the pointer leads to, or of the nearest thing above it. */
function lineOf(document: Document, lines: LineCounter, pointer: string): number {
  const keys = keysOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (let length = keys.length; length >= 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const choiceText =
  'must have exactly one of outcome, category, code, http and at; at also needs a condition, such as equals or type';

function explain(errors: readonly ErrorObject[]): [pointer: string, text: string][] {
  const joined = errors.filter(({ keyword }) => keyword === 'oneOf').map(({ instancePath }) => instancePath);
  const told = errors.filter(({ schemaPath, keyword, instancePath }) => {
    if (keyword === 'if') return false;
    // The branches of a choice each say what they lack, which helps nobody.
    return keyword === 'oneOf' || !(joined.includes(instancePath) && /\/(oneOf|anyOf)\//.test(schemaPath));
  });
  const lines = told.map(({ keyword, instancePath, params, message = keyword }) => {
    if (keyword === 'oneOf') return [instancePath, choiceText] as const;
    if (keyword === 'not') return [instancePath, 'is an assumption, which has no ref'] as const;
    if (keyword === 'additionalProperties') {
      return [instancePath, `has the unknown key ${params.additionalProperty}`] as const;
    }
    if (keyword === 'enum')
      return [instancePath, `must be one of ${params.allowedValues.join(', ')}`] as const;
    return [instancePath, message] as const;
  });
  return [...new Map(lines.map((line) => [line.join(' '), [...line] as [string, string]])).values()];
}
