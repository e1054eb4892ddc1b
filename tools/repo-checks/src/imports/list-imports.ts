import ts from 'typescript';
import { lineOf, type SourceFile } from '../source-files.js';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Leaves no trace in the JavaScript, so it costs nothing and cannot run. */
  readonly typeOnly: boolean;
}

/**
 * Every module that a file names: static and dynamic imports, re-exports, `require`, `import('…')` types, and the
 * `resolve('@outdial/…')` calls through which a file of another package is read.
 */
export function listImports({ syntax }: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = namedModule(node);
    if (named) found.push({ ...named, line: lineOf(syntax, node) });
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
}

function namedModule(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node))
    // `import { type A }` is not type-only: under verbatimModuleSyntax it stays behind as `import {}`.
    return literal(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  if (ts.isExportDeclaration(node)) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return literal(node.argument.literal, true);
  if (ts.isCallExpression(node)) return calledModule(node);
  return undefined;
}

function calledModule({ expression, arguments: [argument] }: ts.CallExpression) {
  const callee = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  if (callee === 'require' || callee === 'import') return literal(argument, false);
  const resolved = callee === 'resolve' ? literal(argument, false) : undefined;
  return resolved?.specifier.startsWith('@outdial/') ? resolved : undefined;
}

function literal(node: ts.Node | undefined, typeOnly: boolean): Omit<Import, 'line'> | undefined {
  if (node && ts.isStringLiteralLike(node)) return { specifier: node.text, typeOnly };
  if (node && ts.isTemplateExpression(node)) {
    // What is filled in at run time stands as `*`, as in the patterns of `exports`.
    const rest = node.templateSpans.map((span) => `*${span.literal.text}`);
    return { specifier: [node.head.text, ...rest].join(''), typeOnly };
  }
  return undefined;
}
