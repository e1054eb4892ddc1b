import type { VendorName } from '../../vendor-name.js';
import type { Fetch } from '../send-request.js';
import { readVendorDocument } from '../vendor-document.js';

/** Reaches nobody, and notes which operations somebody wanted to reach. */
export function recordRequests(vendor: VendorName): { fetch: Fetch; operations: string[]; urls: string[] } {
  const operations: string[] = [];
  const urls: string[] = [];
  const fetch: Fetch = async (request) => {
    urls.push(request.url);
    operations.push(operationOf(vendor, request, await request.text()));
    throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
  };
  return { fetch, operations, urls };
}

function operationOf(vendor: VendorName, { method, url, headers }: Request, body: string): string {
  const { operations, wire } = readVendorDocument(vendor);
  const { pathname, searchParams } = new URL(url);
  const action =
    headers.get('x-acs-action') ?? searchParams.get('Action') ?? new URLSearchParams(body).get('Action');
  const found = [...operations.values()].find((operation) =>
    wire ? operation.path === `/${action}` : operation.method === method && matches(operation.path, pathname),
  );
  if (!found) throw new Error(`No operation is at ${pathname}`);
  return found.operationId;
}

function matches(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
}
