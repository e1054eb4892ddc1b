import openapiTS, {
  astToString,
  NULL,
  NUMBER,
  STRING,
  tsIntersection,
  tsLiteral,
  tsUnion,
} from 'openapi-typescript';
import ts from 'typescript';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { withTextIntegers } from '../spec/with-text-integers.js';
import { typesOf } from '../zod/types-of.js';
import { withoutRules } from './without-rules.js';

/** Writes the types of a document with openapi-typescript. Known values of an open set are suggested, others still fit. */
export async function schemaFile(document: SpecDocument): Promise<string> {
  // The parameter asks for openapi-typescript's own idea of a document, which has no room for our extensions.
  const json = JSON.stringify(withoutRules(withTextIntegers(document)));
  const nodes = await openapiTS(json, {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: (schema) => openSet(schema as Schema),
  });
  // The table of paths says nothing that the operations do not, at a quarter of the size.
  const source = astToString(nodes.filter((node) => !isNamed(node, 'paths') && !isNamed(node, '$defs')));
  return source.replace(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 2));
}

function openSet(schema: Schema): ts.TypeNode | undefined {
  const values = schema['x-values'];
  if (!values || schema.enum || schema.const !== undefined) return undefined;
  const types: readonly string[] = typesOf(schema) ?? [...new Set(values.map(({ value }) => typeof value))];
  return tsUnion([
    ...values.map(({ value }) => tsLiteral(value)),
    ...(types.some((type) => type === 'integer' || type === 'number') ? [anyOther(NUMBER)] : []),
    ...(types.includes('string') ? [anyOther(STRING)] : []),
    ...(types.includes('null') ? [NULL] : []),
  ]);
}

function isNamed(node: ts.Node, name: string): boolean {
  return (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.name.text === name;
}

/** `number & {}`: any number, without swallowing the literals beside it, which editors then still suggest. */
function anyOther(type: ts.TypeNode): ts.TypeNode {
  return tsIntersection([type, ts.factory.createTypeLiteralNode([])]);
}
