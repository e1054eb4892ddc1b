import { posix } from 'node:path';
import type { Check } from '../check.js';
import { anchorsOf } from '../guides/headings.js';
import { listGuides } from '../guides/read-guide.js';
import type { Tree } from '../tree.js';

/** Every relative link of a guide leads to a file, and its anchor to a heading. */
export const guideLinks: Check = (tree) =>
  listGuides(tree).flatMap(({ file, links }) =>
    links
      .filter(({ text }) => !/^[a-z][a-z0-9+.-]*:/i.test(text))
      .flatMap(({ line, text }) => {
        const reason = judge(tree, file, text);
        return reason === undefined ? [] : [{ file, line, reason: `link to ${text}: ${reason}` }];
      }),
  );

function judge(tree: Tree, file: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : posix.join(posix.dirname(file), path).replace(/\/$/, '');
  if (!tree.has(target)) return 'no such file';
  if (!anchor || !target.endsWith('.md')) return undefined;
  return anchorsOf(tree.read(target)).has(decodeURIComponent(anchor)) ? undefined : 'no such heading';
}
