import type { VendorName } from '../vendor-name.js';

/** How sure a fact is. `assumed` is our own choice where the vendor's documents are silent; the others are those of the specs. */
export type Standing = 'documented' | 'sample' | 'related' | 'inferred' | 'assumed';

export interface Provenance {
  standing: Standing;
  /** Keys of the document's `x-sources`; none for an assumption. */
  ref: readonly string[];
}

/** How the signature of a request is spoiled. */
export type SignatureFault = 'wrong' | 'missing' | 'unknown account' | 'stale';

/** One fact to hold an answer against: exactly one of `outcome`, `category`, `code`, `http` and `at` is there. */
export interface Expectation extends Partial<Condition> {
  outcome?: 'success' | 'refused';
  /** Categories of `x-errors`, any of which will do. */
  category?: string | readonly string[];
  /** Codes as text, any of which will do. */
  code?: string | readonly string[];
  /** HTTP statuses, any of which will do. */
  http?: number | readonly number[];
  /** JSON pointer into the answer's body, to the value that the condition is about. */
  at?: string;
  standing?: Standing;
  ref?: string | readonly string[];
  note?: string;
}

/** What a value in the answer has to be; several hold together. */
export interface Condition {
  /** Templates are filled in. */
  equals: unknown;
  oneOf: readonly unknown[];
  /** JSON types, any of which will do. */
  type: string | readonly string[];
  /** A regular expression for a text. */
  matches: string;
  present: boolean;
  /** Of a text or list, at least. */
  minLength: number;
  /** An item of the list that has all of these members. */
  contains: unknown;
}

export interface Step {
  /** What happens, as a sentence without its subject: "refuses a wrong signature". */
  step: string;
  /** Another operation than the scenario's own. */
  operation?: string;
  /** Instead of the valid input that stands in the scenario of the step's operation. */
  input?: Readonly<Record<string, unknown>>;
  /** With what the scenario says of an input that names nothing. */
  unknown?: true;
  /** JSON pointer into the input → value to put there. */
  set?: Readonly<Record<string, unknown>>;
  /** JSON pointers into the input, to what is left out. */
  omit?: readonly string[];
  /** A scheme of the vendor's other than its default. */
  scheme?: string;
  signature?: SignatureFault;
  /** More than the operation's own `x-effect`; never less. */
  effect?: 'writes' | 'dials';
  /** An earlier step that has to have had the outcome that it expects. */
  after?: string;
  /** None for a preparation, which only has to succeed. */
  expect?: readonly Expectation[];
  /** Name → JSON pointer into the answer. */
  capture?: Readonly<Record<string, string>>;
}

/** Something that no request can show, and why. */
export interface UncheckedFact {
  fact: string;
  reason: string;
}

export interface GeneratedValue {
  /** Text that begins so and ends in random digits of base 16, `length` characters long. */
  unique?: { prefix?: string; length: number };
  uuid?: true;
  time?: {
    form: 'epoch_seconds' | 'epoch_milliseconds' | 'local_date_time' | 'zoned_date_time' | 'local_date';
    shiftSeconds?: number;
    /** Of all but the first two, from UTC. */
    offsetHours?: number;
  };
}

export interface DeclaredVariable {
  description: string;
  /** What it is against a base URL on this machine when nobody says otherwise. */
  onThisMachine?: unknown;
}

/** What the scenarios of one vendor share: `scenarios/<vendor>.yaml`. */
export interface VendorDeclaration {
  variables: Readonly<Record<string, DeclaredVariable>>;
  generate: Readonly<Record<string, GeneratedValue>>;
  /** By scheme, the steps that come first for every operation that is signed so. */
  signatures: Readonly<Record<string, readonly Step[]>>;
}

/** `scenarios/<vendor>/<operation>.yaml`. */
export interface Scenario {
  operation: string;
  /** Of every expectation that has none of its own. */
  source: { ref: string | readonly string[]; standing: Standing };
  /** A valid request as a caller passes it: path, query and body members side by side, JSON texts as what they hold. */
  input: Readonly<Record<string, unknown>>;
  /** JSON pointer → value that makes the input name something that does not exist. */
  unknown?: Readonly<Record<string, unknown>>;
  steps: readonly Step[];
  unchecked?: readonly UncheckedFact[];
}

export interface VendorScenarios {
  vendor: VendorName;
  declaration: VendorDeclaration;
  /** By operation, in the order of the document. */
  scenarios: ReadonlyMap<string, Scenario>;
}
