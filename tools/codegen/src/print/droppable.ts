/**
 * An expression that bundlers leave out when nobody uses its value. One mark on a function around it covers all calls in
 * it; without calls it needs none.
 */
export function droppable(expression: string): string {
  if (!expression.includes('(')) return expression;
  const value = expression.startsWith('{') ? `(${expression})` : expression;
  return `/* @__PURE__ */ (() => ${value})()`;
}
