import type { CallOptions, CallResult } from '../call/call-types.js';
import { defineVendor } from '../define-vendor.js';
import type { Idempotency, Operation, Pagination } from '../operation.js';
import type { ListMethod } from '../pagination/list-method.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { type Handler, respond } from './loopback-server.js';

type Data = Readonly<Record<string, unknown>>;

export interface RecordsClient {
  readonly create: (input: Data, options?: CallOptions) => Promise<CallResult<Data>>;
  readonly list: ListMethod<Data, Data, unknown, 'page' | 'size'>;
}

export const byPage: Pagination = {
  style: 'page',
  position: '/page',
  first: 1,
  size: '/size',
  defaultSize: 10,
  records: '/answer/records',
  total: '/answer/total',
};

/** A vendor's operations that keep records: how its list is paged and how its requests are known is for each test to say. */
export function recordsOperations(pagination?: Pagination, idempotency?: Idempotency) {
  return {
    create: operation('create', 'writes', idempotency && { idempotency }),
    list: operation('list', 'reads', pagination && { pagination }),
  };
}

/** A client of such a vendor. */
export function createRecordsClient(
  settings: Omit<ClientSettings<string>, 'credentials'>,
  pagination: Pagination | undefined = byPage,
  idempotency?: Idempotency,
): RecordsClient {
  const create = defineVendor<RecordsClient, ClientSettings<string>>({
    name: 'records',
    requiredSettings: [],
    operations: recordsOperations(pagination, idempotency),
    errors: {
      shared: { '16': { category: 'authentication', retryable: false, remedy: 'clock' } },
      operations: {},
    },
    loadValidators: async () => ({ create: {}, list: {} }),
    sign: ({ json }) => ({ query: '', headers: {}, body: json }),
  });
  return create({ ...settings, credentials: 'none' });
}

/** How a vendor gives its records. */
export interface Shelf {
  readonly records: readonly unknown[];
  /** What it says of how many there are; undefined leaves it out. Default: the truth. */
  readonly total?: unknown;
  /** It gives no more than so many at once, whatever is asked for. */
  readonly cap?: number;
}

/** Answers requests for pages of a shelf. */
export function listing(
  shelf: Shelf,
  { style, first }: Pick<Pagination, 'style' | 'first'> = byPage,
): Handler {
  return (response, request) => {
    const { page = first, size = 10 } = JSON.parse(request.body) as { page?: number; size?: number };
    const length = Math.min(size, shelf.cap ?? size);
    const from = style === 'page' ? (page - first) * length : page;
    const records = shelf.records.slice(from, from + length);
    const total = 'total' in shelf ? shelf.total : shelf.records.length;
    respond(200, { code: 0, answer: { records, total } })(response, request);
  };
}

function operation(id: string, effect: Operation['effect'], facts: Partial<Operation> = {}): Operation {
  return {
    id,
    method: 'POST',
    path: `/${id}`,
    parameters: { path: [], query: [] },
    body: 'json',
    effect,
    signing: [],
    envelope: { code: ['code'], success: ['0'], message: ['text'], requestId: ['id'] },
    constants: [],
    ...facts,
  };
}
