import { generateValue } from './generate-value.js';
import type { GeneratedValue } from './scenario.js';

export interface Filled {
  value: unknown;
  /** Names in the template that stand for nothing. */
  missing: readonly string[];
}

export interface ValueSources {
  /** As `credentials.<name>`. */
  credentials: Readonly<Record<string, string>>;
  variables: Readonly<Record<string, unknown>>;
  generate: Readonly<Record<string, GeneratedValue>>;
}

const placeholder = /\$\{([\w.]+)(?::(number|text))?\}/g;

/** The same id is a number here and a text there. */
const conversions: Readonly<Record<string, (value: unknown) => unknown>> = { number: Number, text: String };

/** The names that one run of a scenario knows: what answers gave, what the user gave, and what is made up when it is first asked for. */
export class Values {
  readonly #sources: ValueSources;
  readonly #known = new Map<string, unknown>();

  constructor(sources: ValueSources) {
    this.#sources = sources;
  }

  set(name: string, value: unknown): void {
    this.#known.set(name, value);
  }

  /** A copy with every `${name}` replaced; a text that is nothing but one keeps the value's type, or has that of `${name:number}`, `${name:text}`. */
  fill(template: unknown): Filled {
    const missing = new Set<string>();
    const value = this.#fill(template, missing);
    return { value, missing: [...missing] };
  }

  #fill(template: unknown, missing: Set<string>): unknown {
    if (typeof template === 'string') return this.#fillText(template, missing);
    if (Array.isArray(template)) return template.map((item) => this.#fill(item, missing));
    if (typeof template !== 'object' || template === null) return template;
    return Object.fromEntries(
      Object.entries(template).map(([name, member]) => [name, this.#fill(member, missing)]),
    );
  }

  #fillText(template: string, missing: Set<string>): unknown {
    const [whole] = [...template.matchAll(placeholder)];
    if (whole?.[0] === template) {
      const value = this.#look(whole[1] as string, missing);
      const convert = conversions[whole[2] ?? ''];
      return convert ? convert(value) : value;
    }
    return template.replaceAll(placeholder, (_, name: string) => String(this.#look(name, missing)));
  }

  #look(name: string, missing: Set<string>): unknown {
    const { credentials, variables, generate } = this.#sources;
    const [, credential] = name.split('credentials.');
    if (credential !== undefined && Object.hasOwn(credentials, credential)) return credentials[credential];
    if (this.#known.has(name)) return this.#known.get(name);
    if (Object.hasOwn(variables, name)) return variables[name];
    if (Object.hasOwn(generate, name)) {
      this.#known.set(name, generateValue(generate[name] as GeneratedValue));
      return this.#known.get(name);
    }
    missing.add(name);
    return '';
  }
}

/** Every name that stands in a template. */
export function namesIn(template: unknown): string[] {
  if (typeof template === 'string')
    return [...template.matchAll(placeholder)].map(([, name]) => name as string);
  if (typeof template !== 'object' || template === null) return [];
  return Object.values(template).flatMap(namesIn);
}
