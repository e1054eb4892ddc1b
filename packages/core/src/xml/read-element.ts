import type { Shape } from '../drift/shape.js';

/** An element as XML parsers give it; `type` is `element`, or says what else a child is. */
export interface XmlElement extends XmlNode {
  readonly name: string;
  /** All text inside. */
  readonly text: string;
  readonly children: readonly XmlNode[];
}

export interface XmlNode {
  readonly type: string;
}

/**
 * An element as the value that it would be in JSON. In XML everything is text, so the document's shape decides what is a number,
 * a boolean or a list; what the shape does not know stays text. Text that does not fit its type stays as it is.
 */
export function readElement(element: XmlElement, shape: Shape | undefined): unknown {
  const children = element.children.filter(isElement);
  if (children.length === 0 && !shape?.properties) return readText(element.text, shape);
  const names = new Set(children.map(({ name }) => name));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      readMember(
        children.filter((child) => child.name === name),
        shape?.properties?.[name],
      ),
    ]),
  );
}

/** All elements of one name in an object. */
function readMember(elements: readonly XmlElement[], shape: Shape | undefined): unknown {
  const [first] = elements;
  const isList = shape?.type?.includes('array') ?? elements.length > 1;
  if (!isList || first === undefined) return first && readElement(first, shape);
  return itemsOf(elements, shape).map((item) => readElement(item, shape?.items));
}

/** A list is written as one element around its items, or as one element per item: the vendor's samples show both. */
function itemsOf(elements: readonly XmlElement[], shape: Shape | undefined): readonly XmlElement[] {
  const [only] = elements;
  if (elements.length !== 1 || only === undefined) return elements;
  const children = only.children.filter(isElement);
  if (children.length === 0) return only.text.trim() === '' ? [] : elements;
  const isField = Object.hasOwn(shape?.items?.properties ?? {}, children[0]?.name ?? '');
  const shareName = children.every(({ name }) => name === children[0]?.name);
  return shareName && !isField ? children : elements;
}

function readText(text: string, shape: Shape | undefined): unknown {
  const { type = [] } = shape ?? {};
  const trimmed = text.trim();
  if (type.includes('boolean') && (trimmed === 'true' || trimmed === 'false')) return trimmed === 'true';
  const isNumber = (type.includes('integer') || type.includes('number')) && !type.includes('string');
  // An integer that a number cannot hold exactly stays the text of its digits, as in JSON.
  if (isNumber && trimmed !== '' && String(Number(trimmed)) === trimmed) return Number(trimmed);
  return text;
}

function isElement(node: XmlNode): node is XmlElement {
  return node.type === 'element';
}
