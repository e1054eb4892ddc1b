import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { validateRequest } from '@outdial/core/validation';
import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import { sendAgentGroupCall } from '@outdial/laaffic/operations';
import type { BenchGroup } from '../bench-group.js';
import { callees, count, requests } from '../bulk-body/callees.mjs';

type Item = SendAgentGroupCallInput['numberInfoList'][number];

/** The simulator checks requests by it; a peer of this group alone. */
const require = createRequire(import.meta.resolve('@outdial/simulator'));
const { Ajv2020 } = require('ajv/dist/2020.js') as {
  Ajv2020: new (options: object) => { compile(schema: object): (value: unknown) => boolean };
};

const digits = '^[0-9]{6,18}$';
const text = { type: ['string', 'null'] };
const numberInfo = {
  type: 'object',
  additionalProperties: false,
  required: ['calleeNumber'],
  properties: {
    calleeNumber: { type: 'string', pattern: digits },
    ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`text${index + 1}`, text])),
    callInformation: { type: 'object' },
  },
};

/** 200,000 callees of a LAAFFIC request, by the check that is generated for them and by others. Every check is held against a bad item before it is timed. */
export async function bulkBodyGroups(): Promise<BenchGroup[]> {
  const items = Array.from({ length: count }, (_, index) => callees.laaffic(index));
  const byHand = 'written by hand: an expression, lengths';
  const generated = 'generated check';
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: true }).compile({
    type: 'array',
    items: numberInfo,
  });
  const { fits } = sendAgentGroupCall.lists?.['/numberInfoList'] ?? assert.fail('no check was generated');
  const { body } = sendAgentGroupCall.validators;
  assert.ok(body);
  const checks: Record<string, (list: readonly Item[]) => boolean> = {
    [byHand]: allFitByHand,
    [generated]: (list) => list.every(fits),
    'ajv 8, compiled': (list) => ajv(list),
    'zod, the whole body': (list) => validateRequest(body, requests.laaffic(list)).length === 0,
  };
  for (const [name, check] of Object.entries(checks)) {
    assert.ok(check(items), name);
    assert.ok(!check([...items.slice(0, 5), { ...items[0], calleeNumber: 'x' }]), name);
  }
  return [
    {
      title: `${count.toLocaleString('en')} callees, checked`,
      cases: Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, () => check(items)])),
      shortestSample: 200,
      warmUp: 1_000,
      targets: [{ measured: generated, versus: byHand, atLeast: 1 / 2.2 }],
    },
  ];
}

const expression = new RegExp(digits);

function allFitByHand(list: readonly Item[]): boolean {
  for (const item of list) {
    const { calleeNumber, text1, text2, text3 } = item;
    if (typeof calleeNumber !== 'string' || !expression.test(calleeNumber)) return false;
    if (typeof text1 !== 'string' || text1.length > 64) return false;
    if (typeof text2 !== 'string' || text2.length > 64) return false;
    if (typeof text3 !== 'string' || text3.length > 64) return false;
  }
  return true;
}
