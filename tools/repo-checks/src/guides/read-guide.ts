import type { Tree } from '../tree.js';

export interface Remark {
  readonly line: number;
  readonly text: string;
}

/** The parts of a Markdown file that can go stale. */
export interface Guide {
  readonly file: string;
  /** Targets of links and pictures. */
  readonly links: readonly Remark[];
  /** What stands between backticks. */
  readonly code: readonly Remark[];
  /** Lines of fenced blocks of shell commands. */
  readonly commands: readonly Remark[];
}

const fence = /^\s*(?<marks>```+|~~~+)\s*(?<language>\w*)/;
const shellLanguages = ['sh', 'bash', 'shell', 'console'];

/** Every Markdown file of the tree but the release notes, which speak of the past. */
export function listGuides(tree: Tree): readonly Guide[] {
  return tree.files
    .filter((file) => file.endsWith('.md') && !file.endsWith('CHANGELOG.md'))
    .filter((file) => !file.startsWith('.changeset/'))
    .map((file) => readGuide(file, tree.read(file)));
}

function readGuide(file: string, text: string): Guide {
  const guide = { file, links: [] as Remark[], code: [] as Remark[], commands: [] as Remark[] };
  let open: { marks: string; language: string } | undefined;
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    const { marks, language } = fence.exec(content)?.groups ?? {};
    if (open && marks?.startsWith(open.marks)) open = undefined;
    else if (open) {
      if (shellLanguages.includes(open.language)) guide.commands.push({ line, text: content.trim() });
    } else if (marks) open = { marks, language: language ?? '' };
    else {
      const prose = content.replace(/`[^`]*`/g, (span) => '`'.padEnd(span.length, '`'));
      guide.code.push(...[...content.matchAll(/`([^`]+)`/g)].map(([, code = '']) => ({ line, text: code })));
      guide.links.push(...linksOf(prose).map((target) => ({ line, text: target })));
    }
  }
  return guide;
}

/** `[text](target "title")` and `[label]: target`. */
function linksOf(prose: string): readonly string[] {
  return [...prose.matchAll(/\]\(\s*<?([^)\s>]+)|^\s*\[[^\]]+\]:\s*<?([^\s>]+)/g)].map(
    ([, inline, reference]) => inline ?? reference ?? '',
  );
}
