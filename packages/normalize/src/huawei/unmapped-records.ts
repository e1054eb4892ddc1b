import { unmappedFields } from '../events/unmapped-fields.js';

const account = 'The VDN is the client’s.';
const setting = 'A setting of the campaign, which the draft says.';

/** What pushes, campaigns and call results tell and the model has no place for; `raw` has it. */
export const unmappedRecords = unmappedFields([
  { names: ['campaignResult'], reasons: { '/items/vdnId': account } },
  { names: ['queryCallResults'], reasons: { '/data/items/vdnId': account } },
  {
    names: ['listCampaigns'],
    reasons: { '/data/items/deviceType': setting, '/data/items/callerNo': setting },
  },
  { names: ['queryTasks'], reasons: { '/resultDesc/items/tasks/items/taskType': setting } },
]);
