import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);

/** What is used of a JSON Schema in a vendor's document. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly examples?: readonly unknown[];
  /** A text that holds JSON of this schema. */
  readonly contentSchema?: Schema;
  /** The values that the vendor lists for an open set. */
  readonly 'x-values'?: readonly { readonly value: unknown }[];
}

interface Operation {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: Content };
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: Schema }>>;
type PathItem = Readonly<Record<string, Operation>>;

export interface Spec {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const specs = new Map<string, Spec>();

/** A vendor's OpenAPI document. */
export function readSpec(vendor: string): Spec {
  const known = specs.get(vendor);
  if (known !== undefined) return known;
  const spec = parse(readFileSync(require.resolve(`@outdial/specs/${vendor}/openapi.yaml`), 'utf8')) as Spec;
  specs.set(vendor, spec);
  return spec;
}

/** The schema of an operation's answer with HTTP 200. */
export function responseSchema(spec: Spec, operationId: string): Schema {
  const operations = Object.values(spec.paths).flatMap((item) => Object.values(item));
  const operation = operations.find((each) => each.operationId === operationId);
  return jsonSchemaOf(operation?.responses?.['200']?.content, operationId);
}

/** The schema of what a vendor sends to a webhook. */
export function webhookSchema(spec: Spec, webhook: string): Schema {
  const operation = Object.values(spec.webhooks?.[webhook] ?? {})[0];
  return jsonSchemaOf(operation?.requestBody?.content, webhook);
}

function jsonSchemaOf(content: Content | undefined, name: string): Schema {
  const schema = content?.['application/json']?.schema;
  if (schema === undefined) throw new Error(`no JSON schema for ${name}`);
  return schema;
}

/** A schema without `$ref` and `allOf` at its top: what they say is merged, the schema's own words last. */
export function resolveSchema(schema: Schema, spec: Spec): Schema {
  const { $ref, allOf = [], ...own } = schema;
  const referred = $ref === undefined ? [] : [spec.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}];
  const parts = [...referred, ...allOf].map((part) => resolveSchema(part, spec));
  return parts.reduceRight((merged, part) => merge(part, merged), own);
}

function merge(first: Schema, second: Schema): Schema {
  const properties = (first.properties ?? second.properties) && { ...first.properties, ...second.properties };
  const required = (first.required ?? second.required) && [
    ...(first.required ?? []),
    ...(second.required ?? []),
  ];
  return { ...first, ...second, ...(properties && { properties }), ...(required && { required }) };
}
