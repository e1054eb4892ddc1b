import type { Shape } from '../drift/shape.js';

/** An element as XML parsers give it; `type` is `element`, or says what else a child is. */
export interface XmlElement extends XmlNode {
  readonly name: string;
  /** All text inside. */
  readonly text: string;
  readonly children: readonly XmlNode[];
}

/** A child of an element: another element, text, or what else a parser keeps. */
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
  const properties = shape?.properties ?? {};
  return Object.fromEntries(
    Array.from(byName(children), ([name, elements]) => [
      name,
      readMember(elements, Object.hasOwn(properties, name) ? properties[name] : undefined),
    ]),
  );
}

function byName(elements: readonly XmlElement[]): Map<string, XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements) {
    const group = groups.get(element.name);
    if (group) group.push(element);
    else groups.set(element.name, [element]);
  }
  return groups;
}

/** All elements of one name in an object. Several are a list, also where the document promises one: none may be dropped. */
function readMember(elements: readonly XmlElement[], shape: Shape | undefined): unknown {
  const [first] = elements;
  if (shape?.type?.includes('array'))
    return itemsOf(elements, shape).map((item) => readElement(item, shape.items));
  if (elements.length === 1 && first) return readElement(first, shape);
  return elements.map((element) => readElement(element, shape));
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
