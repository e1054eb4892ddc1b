import { unmappedFields } from '../events/unmapped-fields.js';

/** What the answers to requests about campaigns tell and the model has no place for; a path stands for all below it. */
export const unmappedAnswers = unmappedFields([
  {
    names: ['createCampaignV2', 'addCallDataV2', 'updateCampaign', 'pauseCampaign', 'resumeCampaign'],
    reasons: {
      '/resultCode': 'The client throws for every value but success.',
      '/resultDesc': 'It says in words what resultCode says.',
      '/returnCode': 'It is resultCode once more.',
      '/returnDesc': 'It is resultDesc once more.',
    },
  },
  {
    names: ['addCallDataV2'],
    reasons: {
      '/returnObject/totalSize': 'How many numbers there are to call by now, whoever added them.',
      '/returnObject/dataIdList': 'The numbers are counted: callees are known by their own ids.',
    },
  },
]);
