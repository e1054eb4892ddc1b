import type { KnownValue, Limit, SourceNote } from './vocabulary.js';

export type Scalar = string | number | boolean | null;

export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** A JSON Schema of a spec: the keywords that `specs/README.md` lists, and nothing else. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly enum?: readonly Scalar[];
  readonly const?: Scalar;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** Says that a text holds JSON, which `contentSchema` describes. */
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly format?: string;
  readonly 'x-source'?: SourceNote;
  readonly 'x-values'?: readonly KnownValue[];
  readonly 'x-limit'?: Limit;
  readonly 'x-filled-by'?: 'client';
}

export type Schemas = Readonly<Record<string, Schema>>;
