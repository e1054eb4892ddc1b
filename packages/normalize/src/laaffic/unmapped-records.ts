import { unmappedFields } from '../events/unmapped-fields.js';

const product = 'Numbers the kinds of calls of one product; the adapter tells the product.';
const region = 'Region and operator of the number, in codes that are not documented.';
const dimension = 'Without a documented meaning.';
const file = 'What was to be played, which the draft says.';
const progress = 'Its unit is not documented.';

/** What pushes, tasks and call records tell and the model has no place for; `raw` has it. */
export const unmappedRecords = unmappedFields([
  {
    names: ['agentStatusReport', 'ivrStatusReport'],
    reasons: { '/items/type': product, '/items/code': region, '/items/dimensionId': dimension },
  },
  { names: ['ivrStatusReport'], reasons: { '/items/voiceFileId': file } },
  { names: ['ringingNotification'], reasons: { '/items/type': product } },
  {
    names: ['callCentreReport'],
    reasons: {
      '/callSessionId': 'An id of the vendor’s that nothing else asks for.',
      '/ccode': 'The country, which the number tells.',
      '/ccodeName': 'The country, which the number tells.',
      '/callType': product,
      '/hangupCode': 'Its values are not documented; `hangupCause` has the reason.',
    },
  },
  {
    names: ['queryAgentGroupCall', 'queryGroupCall'],
    reasons: {
      '/data/records/items/rate': progress,
      '/data/records/items/jobId': 'Counts where `taskId` is missing: an older edition’s name of it.',
      '/data/records/items/taskType': product,
    },
  },
  { names: ['recordGroup'], reasons: { '/data/code': region, '/data/voiceFileId': file } },
  {
    names: ['recordGroupQuery'],
    reasons: { '/data/records/items/code': region, '/data/records/items/voiceFileId': file },
  },
]);
