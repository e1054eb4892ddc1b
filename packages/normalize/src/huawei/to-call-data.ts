import type { AddCallDataV2Input } from '@outdial/huawei';
import type { EncodedCallee } from '../campaign/campaign-protocol.js';
import type { Callee } from '../model/callee.js';
import type { NumberFormat } from '../phone/number-format.js';
import { huaweiCapabilities } from './huawei-capabilities.js';

/** One entry of `callDataList`. */
export type CallData = AddCallDataV2Input['callDataList'][number];

const longestId = 32;
const longestCallData = 1024;
/** Up to 200 characters, none of the ASCII ones that the vendor forbids. */
const customField = /^[^`~!@#$%^&*()+=|{}'":;<>/?.[\]]{0,200}$/u;
const digits = /^[0-9*#]{1,24}$/;

/** A callee as a customer with one number; the variables are a JSON text for the flow. */
export function toCallData(callee: Callee, { write }: NumberFormat): EncodedCallee<CallData> {
  const { id, phone, name, variables = {}, passThrough } = callee;
  const called = write(phone);
  const callData = Object.keys(variables).length === 0 ? undefined : JSON.stringify(variables);
  if ([...id].length > longestId) return problem('id', `at most ${longestId} characters`);
  if (called === undefined || !digits.test(called)) return problem('phone', 'a number that Huawei can dial');
  if (callData !== undefined && [...callData].length > longestCallData)
    return problem('variables', `at most ${longestCallData} characters as JSON`);
  if (passThrough !== undefined && !customField.test(passThrough))
    return problem('passThrough', 'at most 200 characters, and no punctuation but - _ , and \\');
  return {
    item: {
      sessionId: id,
      called: [{ calledNo: called }],
      ...(passThrough !== undefined && { customField: passThrough }),
      ...(callData !== undefined && { callData }),
    },
    losses: name === undefined ? [] : [{ field: 'name', reason: huaweiCapabilities.calleeName }],
  };
}

function problem(path: string, expected: string): EncodedCallee<CallData> {
  return { problem: { path, expected } };
}
