import type { Exchange } from '../engine/exchange.js';
import type { ParameterValues } from '../engine/parameters.js';

export type SchemeName = 'alibaba-acs3' | 'alibaba-rpc-v1';

/** The parameters of query and form body together; V3's action and version under the older names. */
export function readParameters({ parameters }: Exchange): ParameterValues {
  const { query, header, form } = parameters;
  const sent: ParameterValues = { ...query, ...form };
  const { 'x-acs-action': Action, 'x-acs-version': Version } = header;
  return schemeOf({ ...parameters, query: sent }) === 'alibaba-acs3'
    ? { ...sent, ...(Action && { Action }), ...(Version && { Version }) }
    : sent;
}

/**
 * V3 travels in headers, the older signature in parameters. The vendor's clients send `x-acs-action` with both, so
 * that header decides only when nothing else does.
 */
export function schemeOf({ header, query }: Exchange['parameters']): SchemeName {
  if (header.authorization !== undefined) return 'alibaba-acs3';
  const hasOlderParameters = query.AccessKeyId !== undefined || query.Signature !== undefined;
  return header['x-acs-action'] !== undefined && !hasOlderParameters ? 'alibaba-acs3' : 'alibaba-rpc-v1';
}
