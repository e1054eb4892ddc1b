import { ConfigurationError } from '@outdial/core';
import type { AlibabaSettings } from './settings.js';

/**
 * An answer in XML needs a parser, which most never want and so is not installed with this package. It is looked for before anything
 * is sent: afterwards it would be too late to know what a call did.
 * @throws ConfigurationError
 */
export function requireXmlParser({ format }: AlibabaSettings): Promise<void> | undefined {
  return format === 'XML' ? importParser() : undefined;
}

async function importParser(): Promise<void> {
  try {
    await import('@rgrove/parse-xml');
  } catch (cause) {
    const problem = '"XML" needs the package @rgrove/parse-xml 4: npm install @rgrove/parse-xml@4';
    throw new ConfigurationError({ vendor: 'alibaba', setting: 'format', problem, cause });
  }
}
