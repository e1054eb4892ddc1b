// GENERATED from specs/laaffic/openapi.yaml (sha256 f9ca5e76dd192410…). Do not edit: change the document and run `npm run generate`.

import type { ErrorTables } from '@outdial/core';

/** What the vendor's codes mean. */
export const errors = {
  shared: {},
  operations: {
    sendAgentGroupCall: {
      '-1': { category: 'authentication', retryable: false, meaning: 'The account could not be authenticated.' },
      '-2': { category: 'permission', retryable: false, meaning: 'The IP address is not allowed.' },
      '-10': { category: 'quota', retryable: false, meaning: 'The balance is too low.' },
      '-16': { category: 'authentication', retryable: false, meaning: 'The timestamp has expired.' },
      '-18': { category: 'server', retryable: true, meaning: 'System error.' },
      '-20': { category: 'conflict', retryable: false, meaning: 'The data exists already.' },
      '-21': { category: 'invalid_request', retryable: false, meaning: 'The data failed a check.' },
      '-22': { category: 'invalid_request', retryable: false, meaning: 'A parameter is wrong.' },
      '-23': { category: 'quota', retryable: false, meaning: 'The limit on data is reached.' },
      '-24': { category: 'not_found', retryable: false, meaning: 'The data does not exist.' },
      '-26': { category: 'unknown', retryable: false, meaning: 'The rate (price) could not be obtained.' },
      '-35': { category: 'invalid_request', retryable: false, meaning: 'There is no number to call.' },
      '-37': {
        category: 'quota',
        retryable: true,
        meaning: 'The group-call tasks submitted exceed the limit on concurrent tasks; submit again when tasks have finished.',
      },
      '-38': {
        category: 'invalid_request',
        retryable: false,
        meaning: 'The text to convert and the language type are required.',
      },
      '-39': {
        category: 'unknown',
        retryable: false,
        meaning: 'The language type of the text could not be obtained.',
      },
      '-41': { category: 'conflict', retryable: false, meaning: 'The task name exists already.' },
      '-46': {
        category: 'quota',
        retryable: false,
        meaning: 'Long texts are converted to speech at most 5 times a day, and these are used up; contact the vendor\'s sales.',
      },
      '-53': {
        category: 'invalid_request',
        retryable: false,
        meaning: 'A hang-up text message needs at least one trigger.',
      },
      '-60': { category: 'not_found', retryable: false, meaning: 'The AI script template does not exist.' },
      '-68': {
        category: 'invalid_request',
        retryable: false,
        meaning: 'The intents of the AI agent\'s industry and the recall intents do not match.',
      },
    },
    updateRecallFlow: {
      '-1': { category: 'authentication', retryable: false, meaning: 'The account could not be authenticated.' },
      '-2': { category: 'permission', retryable: false, meaning: 'The IP address is not allowed.' },
      '-16': { category: 'authentication', retryable: false, meaning: 'The timestamp has expired.' },
      '-18': { category: 'server', retryable: true, meaning: 'System error.' },
      '-22': { category: 'invalid_request', retryable: false, meaning: 'A parameter is wrong.' },
    },
  },
} as const satisfies ErrorTables;
