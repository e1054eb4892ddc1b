import { faultKinds } from '../faults/fault-rule.js';
import { callResults } from '../network/callee-behaviour.js';
import { vendorNames } from '../vendor-name.js';

const text = { type: 'string' } as const;
/** No longer than a year: a moment that no clock can show would end it. */
const seconds = { type: 'number', minimum: 0, maximum: 31_536_000 } as const;
const closed = { type: 'object', additionalProperties: false } as const;
const textsByName = { type: 'object', additionalProperties: text } as const;

const act = {
  ...closed,
  properties: {
    says: text,
    presses: { type: 'string', minLength: 1 },
    afterSeconds: seconds,
    interrupts: { type: 'boolean' },
  },
};

const call = {
  ...closed,
  required: ['result'],
  properties: {
    result: { enum: callResults },
    ringSeconds: seconds,
    hangsUpAfterSeconds: seconds,
    acts: { type: 'array', items: act },
  },
};

const number = {
  ...closed,
  required: ['calls'],
  properties: {
    number: { type: 'string', minLength: 1 },
    ending: { type: 'string', minLength: 1 },
    pattern: { type: 'string', minLength: 1 },
    calls: { type: 'array', minItems: 1, items: call },
  },
  oneOf: [{ required: ['number'] }, { required: ['ending'] }, { required: ['pattern'] }],
};

const node = {
  ...closed,
  required: ['says'],
  properties: {
    says: text,
    interruptible: { type: 'boolean' },
    intent: text,
    listens: {
      ...closed,
      properties: {
        seconds,
        keys: textsByName,
        phrases: {
          type: 'array',
          items: { ...closed, required: ['contains', 'goTo'], properties: { contains: text, goTo: text } },
        },
        otherwise: text,
        silence: text,
      },
    },
    asksQueue: { ...closed, required: ['queue', 'goTo'], properties: { queue: text, goTo: text } },
    transfer: { ...closed, required: ['to'], properties: { to: text, failed: text } },
  },
};

const robot = {
  ...closed,
  required: ['flow'],
  properties: {
    vendor: { enum: vendorNames },
    entry: text,
    flow: {
      ...closed,
      required: ['start', 'nodes'],
      properties: { start: text, nodes: { type: 'object', minProperties: 1, additionalProperties: node } },
    },
  },
};

export const faultRuleSchema = {
  ...closed,
  required: ['fault'],
  properties: {
    vendor: { enum: vendorNames },
    operation: text,
    webhook: text,
    rate: { type: 'number', minimum: 0, maximum: 1 },
    times: { type: 'integer', minimum: 1 },
    skip: { type: 'integer', minimum: 0 },
    fault: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: Object.keys(faultKinds) } },
      allOf: Object.entries(faultKinds).map(([kind, { settings, required }]) => ({
        if: { properties: { kind: { const: kind } } },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
        then: { additionalProperties: false, required, properties: { kind: true, ...settings } },
      })),
    },
  },
};

/** A JSON Schema, edition 2020-12, of scripts. */
export const scriptSchema = {
  ...closed,
  properties: {
    numbers: { type: 'array', items: number },
    distribution: {
      ...closed,
      minProperties: 1,
      properties: Object.fromEntries(callResults.map((result) => [result, { type: 'number', minimum: 0 }])),
    },
    robots: { type: 'array', items: robot },
    faults: { type: 'array', items: faultRuleSchema },
  },
};
