import { isSecretName } from './member-names.js';

/** What stands in the place of a secret, whatever its length was. */
export const mask = '***';

/** A percent-encoded character, which belongs to no name, or a name and what stands between it and its value. */
const nameAndSign =
  /%[\da-f]{2}|([a-z_][\w.-]{0,79})((?:\\{0,16}["']|%(?:25){0,4}2[27]){0,2}\s{0,3}(?:=|:|%(?:25){0,4}3[ad])\s{0,3})/gi;

/** A quoted text to its end, an object or list to the end of all, or all up to a sign that ends a parameter. */
const valueOfMember =
  /(\\{0,16}["'])(?:(?!(?<!\\)\1)[\s\S])*|[{[][\s\S]*|(?:(?!%(?:25){0,4}26)[^\s&;,"'<>])+/y;

const element = /<([a-z_][\w.:-]*)((?:\s[^<>]*)?)>(<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|[^<]+)/gi;
const scheme = /\b(Bearer|Basic)(\s+)[\w.~+/=%-]{12,}/gi;

/** Masks the values of secret names in a text of any make: parameters, lines of a log, XML, JSON that is cut off. */
export function maskMembers(text: string, seen: (secret: string) => void): string {
  const withoutElements = text.replace(element, (whole, name: string, attributes: string, value: string) => {
    if (!isSecretName(name) || value.trim() === '') return whole;
    seen(value);
    return `<${name}${attributes}>${mask}`;
  });
  return maskAssigned(withoutElements.replace(scheme, `$1$2${mask}`), seen);
}

function maskAssigned(text: string, seen: (secret: string) => void): string {
  let masked = '';
  let position = 0;
  for (;;) {
    nameAndSign.lastIndex = position;
    const found = nameAndSign.exec(text);
    if (found === null) return masked + text.slice(position);
    masked += text.slice(position, nameAndSign.lastIndex);
    position = nameAndSign.lastIndex;
    if (found[1] === undefined || !isSecretName(found[1])) continue;
    valueOfMember.lastIndex = position;
    const [value = '', quote = ''] = valueOfMember.exec(text) ?? [];
    if (value === quote) continue;
    position += value.length;
    masked += `${quote}${mask}`;
    seen(value.slice(quote.length));
  }
}
