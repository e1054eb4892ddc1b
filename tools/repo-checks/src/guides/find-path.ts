import { posix } from 'node:path';
import { globSource } from '../glob-source.js';
import type { Tree } from '../tree.js';

const pathLike = /^(?:\.{1,2}\/)*(?:[\w.@*…-]|<[^>]+>|\{[^}]+\})+(?:\/(?:[\w.@*…-]|<[^>]+>|\{[^}]+\})+)*\/?$/;
const trackedExtension = /\.(?:ts|mjs|ya?ml|json|md)$/;

/**
 * Whether the path that a guide in `folder` names exists; `undefined` when the text is no path of this repository. A path may
 * start below the root: `src/client.ts`, in a text about vendor packages, exists when one of them has it. `<vendor>`, `*` and
 * `…` stand for any text, `{a,b}` for each of its parts.
 */
export function findPath(tree: Tree, folder: string, text: string): boolean | undefined {
  if (!text.includes('/') || text.startsWith('@') || !pathLike.test(text)) return undefined;
  const isRelative = /^\.{1,2}\//.test(text);
  const path = (isRelative ? posix.join(folder, text) : text).replace(/\/$/, '');
  const [first = ''] = path.split('/');
  const isOurs =
    isRelative || trackedExtension.test(path) || tree.has(first) || tree.has(posix.join(folder, first));
  if (!isOurs) return undefined;
  return expandBraces(path).every((each) => exists(tree, each, isRelative ? '^' : '(?:^|/)'));
}

function expandBraces(path: string): readonly string[] {
  const braces = /\{([^}]+)\}/.exec(path);
  if (!braces) return [path];
  return (braces[1] ?? '').split(',').flatMap((part) => expandBraces(path.replace(braces[0], part.trim())));
}

function exists({ files }: Tree, path: string, start: string): boolean {
  // A file lies under each of its folders, so a folder fits the beginning of a file's path.
  const pattern = new RegExp(`${start}${globSource(path)}(?:/|$)`);
  return files.some((file) => pattern.test(file));
}
