import type { ParameterValues } from './parameters.js';
import { formMediaType } from './request-reader.js';

export function isForm(contentType = ''): boolean {
  return contentType.toLowerCase().startsWith(formMediaType);
}

/** The fields of a form body; none when the body is of another media type. */
export function readForm(body: Uint8Array, contentType = ''): ParameterValues {
  return isForm(contentType) ? Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body))) : {};
}
