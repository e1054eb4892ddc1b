// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

import type { ListChecks } from '@outdial/core';
import { countCharacters, isObject } from '@outdial/core/validation';

const pattern1 = /^[0-9*#]+$/u;

const pattern2 = /^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$/u;

const pattern3 = /^[^`~!@#$%^&*()+=|{}'":;<>/?.\[\]]*$/u;

function isSessionId(value: unknown): boolean {
  return typeof value === 'string'
    && (value.length <= 32 || (value.length <= 64 && countCharacters(value) <= 32));
}

function isDialledNumber(value: unknown): boolean {
  return typeof value === 'string'
    && value.length > 0
    && (value.length <= 24 || (value.length <= 48 && countCharacters(value) <= 24))
    && pattern1.test(value);
}

function isRecycleTime(value: unknown): boolean {
  return typeof value === 'string'
    && pattern2.test(value);
}

function isCallData(value: unknown): boolean {
  return typeof value === 'string'
    && (value.length <= 1024 || (value.length <= 2048 && countCharacters(value) <= 1024));
}

function isCallDataItem(value: unknown): boolean {
  return isObject(value)
    && (value.sessionId === undefined || isSessionId(value.sessionId))
    && value.called !== undefined
    && isDialledNumber(value.called)
    && (value.caller === undefined || (typeof value.caller === 'string' && (value.caller.length <= 24 || (value.caller.length <= 48 && countCharacters(value.caller) <= 24))))
    && (value.customField === undefined || (typeof value.customField === 'string' && (value.customField.length <= 200 || (value.customField.length <= 400 && countCharacters(value.customField) <= 200))))
    && (value.recycleTime === undefined || isRecycleTime(value.recycleTime))
    && (value.callData === undefined || isCallData(value.callData));
}

function isCalledNumber(value: unknown): boolean {
  return isObject(value)
    && value.calledNo !== undefined
    && isDialledNumber(value.calledNo)
    && (value.type === undefined || typeof value.type === 'string');
}

function isCalledNumbersItem(value: unknown): boolean {
  return (isCalledNumber(value) || isDialledNumber(value));
}

function isCalledNumbers(value: unknown): boolean {
  return Array.isArray(value)
    && value.length >= 1
    && value.every(isCalledNumbersItem);
}

function isCustomField(value: unknown): boolean {
  return typeof value === 'string'
    && (value.length <= 200 || (value.length <= 400 && countCharacters(value) <= 200))
    && pattern3.test(value);
}

function isCallPriority(value: unknown): boolean {
  return (value === '1' || value === '2' || value === '3' || value === '4' || value === '5');
}

function isCallDataItemV2(value: unknown): boolean {
  return isObject(value)
    && (value.sessionId === undefined || isSessionId(value.sessionId))
    && value.called !== undefined
    && isCalledNumbers(value.called)
    && (value.caller === undefined || (typeof value.caller === 'string' && (value.caller.length <= 24 || (value.caller.length <= 48 && countCharacters(value.caller) <= 24))))
    && (value.customField === undefined || isCustomField(value.customField))
    && (value.recycleTime === undefined || isRecycleTime(value.recycleTime))
    && (value.callData === undefined || isCallData(value.callData))
    && (value.priority === undefined || isCallPriority(value.priority));
}

function hasOnlyNamesOfGroupCallDataItem(value: Readonly<Record<string, unknown>>): boolean {
  for (const name in value) {
    switch (name) {
      case 'sessionId':
      case 'called':
      case 'caller':
      case 'customField':
      case 'recycleTime':
      case 'callData':
      case 'priority':
        continue;
      default:
        return false;
    }
  }
  return true;
}

function isGroupCallDataItem(value: unknown): boolean {
  return isObject(value)
    && hasOnlyNamesOfGroupCallDataItem(value)
    && (value.sessionId === undefined || isSessionId(value.sessionId))
    && value.called !== undefined
    && isCalledNumbers(value.called)
    && (value.caller === undefined || (typeof value.caller === 'string' && (value.caller.length <= 24 || (value.caller.length <= 48 && countCharacters(value.caller) <= 24))))
    && (value.customField === undefined || isCustomField(value.customField))
    && (value.recycleTime === undefined || isRecycleTime(value.recycleTime))
    && (value.callData === undefined || isCallData(value.callData))
    && (value.priority === undefined || isCallPriority(value.priority));
}

export const addCallDataLists: ListChecks = { '/callDataList': { fits: isCallDataItem, maxItems: 20 } };

export const addCallDataV2Lists: ListChecks = { '/callDataList': { fits: isCallDataItemV2 } };

export const addGroupCallDataLists: ListChecks = { '/callDataList': { fits: isGroupCallDataItem, maxItems: 20 } };

/** Quick checks of the items of long lists, by operation and by the list's pointer. */
export const listChecks = {
  addCallData: addCallDataLists,
  addCallDataV2: addCallDataV2Lists,
  addGroupCallData: addGroupCallDataLists,
};
