import ts from 'typescript';
import type { Tree } from './tree.js';
import type { WorkspacePackage } from './workspace-package.js';

export interface SourceFile {
  /** Path from the root. */
  readonly file: string;
  /** `undefined` for a script that belongs to no package, such as tools/bootstrap.mjs. */
  readonly owner: WorkspacePackage | undefined;
  /** A test, or a helper that only tests use; never published. */
  readonly isTest: boolean;
  readonly isGenerated: boolean;
  readonly text: string;
  readonly syntax: ts.SourceFile;
}

const sourceFile = /\.[cm]?[jt]s$/;
const testFile = /\.test(-d)?\.ts$|\/testing\//;

const parsed = new WeakMap<Tree, readonly SourceFile[]>();

/** Every file of TypeScript and JavaScript, parsed once per tree. */
export function listSourceFiles(tree: Tree): readonly SourceFile[] {
  const known = parsed.get(tree);
  if (known) return known;
  const sources = tree.files.filter((file) => sourceFile.test(file)).map((file) => readSource(tree, file));
  parsed.set(tree, sources);
  return sources;
}

function readSource(tree: Tree, file: string): SourceFile {
  const text = tree.read(file);
  return {
    file,
    owner: tree.packages.find(({ folder }) => file.startsWith(`${folder}/`)),
    isTest: testFile.test(file),
    isGenerated: file.endsWith('.gen.ts'),
    text,
    syntax: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
  };
}

/** The line of a node, counted from 1. */
export function lineOf(syntax: ts.SourceFile, node: ts.Node): number {
  return syntax.getLineAndCharacterOfPosition(node.getStart(syntax)).line + 1;
}
