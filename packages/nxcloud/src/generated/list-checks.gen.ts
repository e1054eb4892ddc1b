// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

import type { ListChecks } from '@outdial/core';
import { isObject } from '@outdial/core/validation';

const pattern1 = /^[0-9]+$/u;

function hasOnlyNamesOfCallItem(value: Readonly<Record<string, unknown>>): boolean {
  for (const name in value) {
    switch (name) {
      case 'orderID':
      case 'userPhone':
      case 'other':
      case 'userName':
      case 'customerName':
      case 'params':
        continue;
      default:
        return false;
    }
  }
  return true;
}

function hasOnlyNamesOfParam(value: Readonly<Record<string, unknown>>): boolean {
  for (const name in value) {
    switch (name) {
      case 'name':
      case 'value':
        continue;
      default:
        return false;
    }
  }
  return true;
}

function isParam(value: unknown): boolean {
  return isObject(value)
    && hasOnlyNamesOfParam(value)
    && typeof value.name === 'string'
    && typeof value.value === 'string';
}

function isCallItem(value: unknown): boolean {
  return isObject(value)
    && hasOnlyNamesOfCallItem(value)
    && typeof value.orderID === 'string'
    && value.orderID.length > 0
    && typeof value.userPhone === 'string'
    && pattern1.test(value.userPhone)
    && typeof value.other === 'string'
    && typeof value.userName === 'string'
    && typeof value.customerName === 'string'
    && Array.isArray(value.params)
    && value.params.every(isParam);
}

export const createAndCallLists: ListChecks = { '/callInfoList/callList': { fits: isCallItem } };

export const addBatchCallLists: ListChecks = { '/callInfoList/callList': { fits: isCallItem } };

export const importBatchCallLists: ListChecks = { '/callInfoList/callList': { fits: isCallItem } };

/** Quick checks of the items of long lists, by operation and by the list's pointer. */
export const listChecks = {
  createAndCall: createAndCallLists,
  addBatchCall: addBatchCallLists,
  importBatchCall: importBatchCallLists,
};
