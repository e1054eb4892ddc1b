import type { ParameterValues } from './parameters.js';
import { formMediaType } from './request-reader.js';

/** The fields of a form body; none when the body is of another media type. */
export function readForm(body: Uint8Array, contentType = ''): ParameterValues {
  const isForm = contentType.toLowerCase().startsWith(formMediaType);
  return isForm ? Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body))) : {};
}
