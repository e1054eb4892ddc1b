import { posix } from 'node:path';
import { globSource } from '../glob-source.js';
import type { Tree } from '../tree.js';

const pathLike = /^(?:\.{1,2}\/)*(?:[\w.@*…-]|<[^>]+>|\{[^}]+\})+(?:\/(?:[\w.@*…-]|<[^>]+>|\{[^}]+\})+)*\/?$/;
const trackedExtension = /\.(?:ts|mjs|ya?ml|json|md)$/;

/**
 * Whether the path that a guide in `folder` names exists, seen from there or from the root; `undefined` when the text is
 * no path of this repository. `<vendor>`, `*` and `…` stand for any text, `{a,b}` for each of its parts.
 */
export function findPath(tree: Tree, folder: string, text: string): boolean | undefined {
  if (!text.includes('/') || text.startsWith('@') || !pathLike.test(text)) return undefined;
  const path = text.replace(/\/$/, '');
  const bases = folder === '.' ? ['.'] : ['.', folder];
  const first = path.split('/').find((segment) => !/^\.{1,2}$/.test(segment)) ?? '';
  const isOurs =
    path.startsWith('.') ||
    trackedExtension.test(path) ||
    bases.some((base) => tree.has(posix.join(base, first)));
  if (!isOurs) return undefined;
  return expandBraces(path).every((each) => bases.some((base) => exists(tree, posix.join(base, each))));
}

function expandBraces(path: string): readonly string[] {
  const braces = /\{([^}]+)\}/.exec(path);
  if (!braces) return [path];
  return (braces[1] ?? '').split(',').flatMap((part) => expandBraces(path.replace(braces[0], part.trim())));
}

function exists(tree: Tree, path: string): boolean {
  if (!/[*<…]/.test(path)) return tree.has(path);
  // A file lies under each of its folders, so a pattern for a folder fits the start of a path.
  const pattern = new RegExp(`^${globSource(path)}(?:/|$)`);
  return tree.files.some((file) => pattern.test(file));
}
