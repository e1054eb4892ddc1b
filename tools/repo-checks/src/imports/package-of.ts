import { isBuiltin } from 'node:module';

/** The package that a specifier names: `@outdial/core/validation` → `@outdial/core`; none for a path or a Node module. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/') || isBuiltin(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
