import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A JSON or YAML file that holds one object. Throws `Error` naming the file; nothing of its contents is repeated. */
export function readValuesFile(path: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as { code?: string }).code ?? 'unknown reason'}`);
  }
  const value = parseText(path, text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${path} must hold one object`);
  }
  return value as Record<string, unknown>;
}

function parseText(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch {
    throw new Error(`${path} is neither JSON nor YAML`);
  }
}
