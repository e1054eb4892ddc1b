import { type Broken, expectFindings, task } from '../testing/expect-findings.js';

const broken: readonly Broken[] = [
  [
    'a JSON text of another media type',
    [
      {
        at: `${task}/properties/name`,
        to: { type: 'string', contentMediaType: 'text/xml', contentSchema: {} },
      },
    ],
    /contentMediaType contentMediaType must be application\/json/,
  ],
  [
    'a JSON text without its media type',
    [{ at: `${task}/properties/name/contentSchema`, to: { type: 'integer' } }],
    /contentMediaType and contentSchema stand together/,
  ],
  [
    'a JSON text that is no text',
    [
      {
        at: `${task}/properties/name`,
        to: { type: 'object', contentMediaType: 'application/json', contentSchema: { type: 'object' } },
      },
    ],
    /contentSchema contentSchema needs type: string/,
  ],
  [
    'a bound on a JSON text',
    [
      {
        at: `${task}/properties/name`,
        to: { type: 'string', maxLength: 9, contentMediaType: 'application/json', contentSchema: {} },
      },
    ],
    /maxLength beside contentSchema; a bound on the text is an x-limit/,
  ],
  [
    'a JSON text that may be null in a request',
    [
      {
        at: `${task}/properties/name`,
        to: {
          type: ['string', 'null'],
          contentMediaType: 'application/json',
          contentSchema: { type: 'integer' },
        },
      },
    ],
    /a JSON text that is sent has type: string and no other/,
  ],
  [
    'a JSON text that is sent and received',
    [
      {
        at: '/components/schemas/Colours',
        to: {
          type: 'string',
          contentMediaType: 'application/json',
          contentSchema: { type: 'integer' },
          'x-source': { ref: 'handbook', standing: 'documented' },
        },
      },
      { at: `${task}/properties/name`, to: { $ref: '#/components/schemas/Colours' } },
      {
        at: '/components/schemas/TaskEnded/properties/colours',
        to: { $ref: '#/components/schemas/Colours' },
      },
    ],
    /Colours\/contentSchema a JSON text that is sent and received needs a schema for each/,
  ],
];

expectFindings(broken);
