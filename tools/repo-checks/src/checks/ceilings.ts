import ts from 'typescript';
import type { Check, Finding } from '../check.js';
import { lineOf, listSourceFiles, type SourceFile } from '../source-files.js';
import type { Tree } from '../tree.js';

const fileCeiling = 250;
const functionCeiling = 50;

/** Prose has a ceiling only where it says so here. */
const guideCeilings: Readonly<Record<string, number>> = { '.github/CONTRIBUTING.md': 150 };

/** File → why it may be longer. Each entry is a debt: prefer splitting the file. */
const exceptions: Readonly<Record<string, string>> = {};

/** Files stay short enough to read at one sitting, functions short enough to see whole. */
export const ceilings: Check = (tree) => judgeCeilings(tree, exceptions);

/** As `ceilings`, with other exceptions. */
export function judgeCeilings(tree: Tree, excepted: Readonly<Record<string, string>>): readonly Finding[] {
  const sources = listSourceFiles(tree).filter(({ file, isGenerated }) => !isGenerated && !(file in excepted));
  const guides = Object.entries(guideCeilings).filter(([file]) => tree.has(file));
  const stale = Object.keys(excepted).filter((file) => !tree.has(file));
  return [
    ...sources.flatMap((source) => [
      ...judgeLength(source.file, source.text, fileCeiling),
      ...judgeFunctions(source),
    ]),
    ...guides.flatMap(([file, ceiling]) => judgeLength(file, tree.read(file), ceiling)),
    ...stale.map((file) => ({ file, reason: 'is an exception to the ceilings, but does not exist' })),
  ];
}

function judgeLength(file: string, text: string, ceiling: number): Finding[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > ceiling ? [{ file, reason: `${lines} lines; the ceiling is ${ceiling}` }] : [];
}

function judgeFunctions({ file, syntax }: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const start = lineOf(syntax, node);
    const lines = syntax.getLineAndCharacterOfPosition(node.end).line + 2 - start;
    if (ts.isFunctionLike(node) && lines > functionCeiling && !isSuite(node))
      findings.push({
        file,
        line: start,
        reason: `a function of ${lines} lines; the ceiling is ${functionCeiling}`,
      });
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return findings;
}

/** The body of `describe(…)` groups tests and is no function in the sense of the rule. */
function isSuite(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
}
