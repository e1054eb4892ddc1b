import type { Schema, TypeName } from '../spec/schema.js';
import type { EmitContext } from './emit-context.js';
import { typesOf } from './types-of.js';

const typePhrases: Readonly<Record<TypeName, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
};

/** 'a string or an integer'. */
export function typePhrase(types: readonly TypeName[]): string {
  return types.map((type) => typePhrases[type]).join(' or ');
}

/** A schema in a few words, for the text of an issue; undefined when there are none. */
export function phrase(schema: Schema, context: EmitContext): string | undefined {
  const resolved = context.resolve(schema);
  if (resolved.const !== undefined) return JSON.stringify(resolved.const);
  if (resolved.enum) return resolved.enum.map((value) => JSON.stringify(value)).join(' or ');
  if (resolved.required?.length) return fieldsPhrase(resolved, context);
  const types = typesOf(resolved);
  return types && typePhrase(types);
}

/** The branches of a choice in words: 'feedbackPush=1, successPush=1'. */
export function choicePhrase(branches: readonly Schema[], context: EmitContext): string {
  const phrases = branches.map((branch) => phrase(branch, context));
  return phrases.every((words) => words !== undefined)
    ? [...new Set(phrases)].join(', ')
    : 'the shapes allowed';
}

/** A text with the sentence that explains it, if there is one. */
export function because(expected: string, reason: string | undefined): string {
  return reason ? `${expected}: ${reason.trim()}` : expected;
}

function fieldsPhrase({ required = [], properties = {} }: Schema, context: EmitContext): string {
  return required
    .map((name) => {
      const property = properties[name] && context.resolve(properties[name]);
      return property?.const === undefined ? name : `${name}=${JSON.stringify(property.const)}`;
    })
    .join(' and ');
}
