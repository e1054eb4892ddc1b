import type { Operation, RawResponse } from '@outdial/core';
import { readElement } from '@outdial/core/xml';

/**
 * Reads an XML answer into the object that the same answer in JSON would be; undefined for what is none of this operation, and
 * where no parser is installed. The vendor prints answers without a root element in some samples, and with one named
 * `<Action>Response` in others: both are read.
 */
export function readXmlBody({ text }: RawResponse, operation: Operation): Promise<unknown> | undefined {
  return text.trimStart().startsWith('<') ? readXml(text, operation) : undefined;
}

async function readXml(text: string, { id, action = '' }: Operation): Promise<unknown> {
  const parser = await import('@rgrove/parse-xml').catch(() => undefined);
  if (parser === undefined) return undefined;
  const { responseShapes } = await import('./generated/responses.gen.js');
  const shape = Object.entries(responseShapes).find(([name]) => name === id)?.[1];
  const read = (xml: string, isAnswer: (root: string) => boolean): unknown => {
    try {
      const { root } = parser.parseXml(xml);
      return root && isAnswer(root.name) ? readElement(root, shape) : undefined;
    } catch {
      // Not kept: the parser's message quotes the body.
      return undefined;
    }
  };
  const withoutDeclaration = text.replace(/^\s*<\?xml[^>]*\?>/, '');
  return (
    read(text, (root) => root === `${action}Response` || root === 'Error') ??
    (/<RequestId>/.test(text) ? read(`<answer>${withoutDeclaration}</answer>`, () => true) : undefined)
  );
}
