import { laafficMd5, nxcloudDigest } from '@outdial/signing';
import { refusalOf } from '../engine/check-signature.js';
import { documentedError } from '../engine/documented-error.js';
import type { Exchange } from '../engine/exchange.js';
import { createIdSource } from '../engine/id-source.js';
import { statusOfJsonApi } from '../engine/refusal.js';
import { routesOf } from '../engine/routes-of.js';
import { loadSpecification } from '../engine/specification.js';
import type { Vendor } from '../engine/vendor.js';

export const smallAccount = {
  apiKey: 'key',
  apiSecret: 'the-secret',
  uuid: 'account',
  secretKey: 'the-secret',
};

/** A vendor that keeps nothing but a count of what had an effect, on a real document and with its real signature. */
export function smallVendor(name: 'laaffic' | 'nxcloud' = 'laaffic'): Vendor & { served: unknown[] } {
  const specification = loadSpecification(name);
  const served: unknown[] = [];
  const counters = { drawn: 0, counted: 0 };
  const handle = (_: Exchange, request: unknown) => {
    served.push(request);
    return { httpStatus: 200, payload: { status: '0', number: served.length, text: 'é'.repeat(50) } };
  };
  return {
    name,
    served,
    specification,
    ids: createIdSource('small', () => counters),
    routes: routesOf(specification),
    checks: {
      'laaffic-md5': ({ received }) => refusalOf(laafficMd5.verify(received, smallAccount)),
      'nxcloud-digest': ({ received }) => refusalOf(nxcloudDigest.verify(received, smallAccount)),
    },
    explanations: {
      'laaffic-md5': ({ received }) => laafficMd5.explain(received, smallAccount),
      'nxcloud-digest': ({ received }) => nxcloudDigest.explain(received, smallAccount),
    },
    handlers: Object.fromEntries(specification.operations.map(({ operationId }) => [operationId, handle])),
    refuse: ({ reason, field }) => ({
      httpStatus: statusOfJsonApi(reason),
      code: reason,
      field,
      payload: { status: reason },
    }),
    refuseWith: (code, { operation }) => {
      const { httpStatus = 200, meaning } = documentedError(specification, operation, code);
      return { httpStatus, code, payload: { status: code, reason: meaning } };
    },
    render: ({ payload }) => ({
      headers: { 'content-type': 'application/json', vendor: 'small' },
      body: JSON.stringify(payload),
    }),
  };
}
