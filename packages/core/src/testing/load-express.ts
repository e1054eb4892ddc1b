import { createRequire } from 'node:module';
import type express from 'express';

/**
 * Loads Express. The tests run under the resolve condition `import`, which Node applies to `require`, too: Express would get
 * the ES module of its `is-promise`, an object, where it wants a function. So that module is put in its place before.
 */
export async function loadExpress(): Promise<typeof express> {
  const resolve = (from: string, name: string) => createRequire(from).resolve(name);
  const router = resolve(resolve(import.meta.url, 'express'), 'router');
  const id = resolve(router, 'is-promise');
  if (id.endsWith('.mjs')) {
    const { cache } = createRequire(import.meta.url);
    cache[id] = { id, filename: id, loaded: true, exports: isPromise } as NodeJS.Module;
  }
  return (await import('express')).default;
}

function isPromise(value: unknown): boolean {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}
