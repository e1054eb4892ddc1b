import type { Exchange } from '../engine/exchange.js';
import type { ParameterValues } from '../engine/parameter-check.js';

export type SignatureScheme = 'alibaba-acs3' | 'alibaba-rpc-v1';

/** V3 travels in headers, the older signature in parameters. */
export function schemeOf({ header }: Exchange['parameters']): SignatureScheme {
  return header.authorization !== undefined || header['x-acs-action'] !== undefined
    ? 'alibaba-acs3'
    : 'alibaba-rpc-v1';
}

/** The parameters of query and form body together; V3's action and version under the older names. */
export function readParameters({ received, parameters }: Exchange): ParameterValues {
  const { query, header } = parameters;
  const isForm = header['content-type']?.toLowerCase().startsWith('application/x-www-form-urlencoded');
  const form = isForm ? new URLSearchParams(new TextDecoder().decode(received.body)) : [];
  const values = { ...query, ...Object.fromEntries(form) };
  if (schemeOf(parameters) === 'alibaba-rpc-v1') return values;
  const named = { Action: header['x-acs-action'], Version: header['x-acs-version'] };
  return {
    ...values,
    ...(Object.fromEntries(Object.entries(named).filter(([, value]) => value)) as ParameterValues),
  };
}
