import type { ErrorTables, Operation } from '@outdial/core';
import type { AlibabaOperations } from './generated/client.gen.js';
import { errors } from './generated/errors.gen.js';
import { operations } from './generated/operations.gen.js';

/** What the vendor's codes mean. Typed by its shape: declarations would repeat every value as a type. */
export const errorTables: ErrorTables = errors;

/** How each operation is sent, signed and judged. */
export const operationTable: Readonly<Record<keyof AlibabaOperations, Operation>> = operations;
