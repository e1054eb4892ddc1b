// GENERATED from specs/laaffic/openapi.yaml (sha256 48769f5f0cc8fe1b…). Do not edit: change the document and run `npm run generate`.

import type { ListChecks } from '@outdial/core';
import { isObject } from '@outdial/core/validation';

const pattern1 = /^[0-9]{6,18}$/u;

function hasOnlyNamesOfNumberInfo(value: Readonly<Record<string, unknown>>): boolean {
  for (const name in value) {
    switch (name) {
      case 'calleeNumber':
      case 'text1':
      case 'text2':
      case 'text3':
      case 'text4':
      case 'text5':
      case 'text6':
      case 'text7':
      case 'text8':
      case 'text9':
      case 'text10':
      case 'callInformation':
        continue;
      default:
        return false;
    }
  }
  return true;
}

function isCalleeNumber(value: unknown): boolean {
  return typeof value === 'string'
    && pattern1.test(value);
}

function isTemplateText(value: unknown): boolean {
  return (typeof value === 'string' || value === null);
}

function isNumberInfo(value: unknown): boolean {
  return isObject(value)
    && hasOnlyNamesOfNumberInfo(value)
    && value.calleeNumber !== undefined
    && isCalleeNumber(value.calleeNumber)
    && (value.text1 === undefined || isTemplateText(value.text1))
    && (value.text2 === undefined || isTemplateText(value.text2))
    && (value.text3 === undefined || isTemplateText(value.text3))
    && (value.text4 === undefined || isTemplateText(value.text4))
    && (value.text5 === undefined || isTemplateText(value.text5))
    && (value.text6 === undefined || isTemplateText(value.text6))
    && (value.text7 === undefined || isTemplateText(value.text7))
    && (value.text8 === undefined || isTemplateText(value.text8))
    && (value.text9 === undefined || isTemplateText(value.text9))
    && (value.text10 === undefined || isTemplateText(value.text10))
    && (value.callInformation === undefined || isObject(value.callInformation));
}

function hasOnlyNamesOfIvrNumberInfo(value: Readonly<Record<string, unknown>>): boolean {
  for (const name in value) {
    switch (name) {
      case 'calleeNumber':
      case 'text1':
      case 'text2':
      case 'text3':
      case 'text4':
      case 'text5':
      case 'text6':
      case 'text7':
      case 'text8':
      case 'text9':
      case 'text10':
        continue;
      default:
        return false;
    }
  }
  return true;
}

function isIvrNumberInfo(value: unknown): boolean {
  return isObject(value)
    && hasOnlyNamesOfIvrNumberInfo(value)
    && value.calleeNumber !== undefined
    && isCalleeNumber(value.calleeNumber)
    && (value.text1 === undefined || isTemplateText(value.text1))
    && (value.text2 === undefined || isTemplateText(value.text2))
    && (value.text3 === undefined || isTemplateText(value.text3))
    && (value.text4 === undefined || isTemplateText(value.text4))
    && (value.text5 === undefined || isTemplateText(value.text5))
    && (value.text6 === undefined || isTemplateText(value.text6))
    && (value.text7 === undefined || isTemplateText(value.text7))
    && (value.text8 === undefined || isTemplateText(value.text8))
    && (value.text9 === undefined || isTemplateText(value.text9))
    && (value.text10 === undefined || isTemplateText(value.text10));
}

export const sendAgentGroupCallLists: ListChecks = { '/numberInfoList': { fits: isNumberInfo, maxItems: 200000 } };

export const sendGroupCallLists: ListChecks = { '/numberInfoList': { fits: isIvrNumberInfo, maxItems: 200000 } };

/** Quick checks of the items of long lists, by operation and by the list's pointer. */
export const listChecks = { sendAgentGroupCall: sendAgentGroupCallLists, sendGroupCall: sendGroupCallLists };
