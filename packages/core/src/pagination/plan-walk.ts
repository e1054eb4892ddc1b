import { ConfigurationError } from '../errors/configuration-error.js';
import { ValidationError } from '../errors/validation-error.js';
import { getAtPointer } from '../json-pointer.js';
import type { Pagination } from '../operation.js';
import type { ListOptions } from './list-method.js';

/** Where a walk through a list begins, and how far it goes. */
export interface WalkPlan {
  /** Position of the first page. */
  readonly start: number;
  /** Records asked for in each request. */
  readonly size: number;
  /** Records that come before the first page. */
  readonly before: number;
  readonly limit: number;
}

/**
 * Plans a walk, from the options, the input's own page members and what is documented.
 * @throws ConfigurationError naming an impossible option, ValidationError naming an impossible member of the input
 */
export function planWalk(
  vendor: string,
  operation: string,
  pagination: Pagination,
  input: unknown,
  { pageSize, limit }: Pick<ListOptions, 'pageSize' | 'limit'>,
): WalkPlan {
  const { style, first, position, size: sizePointer, defaultSize, maxSize } = pagination;
  const refuse = (setting: string, problem: string): never => {
    throw new ConfigurationError({ vendor, setting, problem });
  };
  const ownNumber = (pointer: string, otherwise: number, least: number): number => {
    const own = getAtPointer(input, pointer) ?? otherwise;
    if (isWhole(own, least)) return own;
    const issues = [
      { path: pointer.slice(1).replaceAll('/', '.'), expected: `a whole number from ${least} on` },
    ];
    throw new ValidationError({ vendor, operation, issues });
  };
  if (limit !== undefined && !isWhole(limit, 1)) refuse('limit', 'must be a whole number above 0');
  const most = maxSize ?? Number.MAX_SAFE_INTEGER;
  if (pageSize !== undefined && !(isWhole(pageSize, 1) && pageSize <= most)) {
    const bound = maxSize === undefined ? '' : ` and at most ${maxSize}`;
    refuse('pageSize', `must be a whole number above 0${bound}`);
  }
  const start = ownNumber(position, first, 0);
  const size = pageSize ?? ownNumber(sizePointer, defaultSize, 1);
  const before = style === 'page' ? Math.max(0, start - first) * size : start;
  return { start, size, before, limit: limit ?? Number.POSITIVE_INFINITY };
}

function isWhole(value: unknown, least: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
}
