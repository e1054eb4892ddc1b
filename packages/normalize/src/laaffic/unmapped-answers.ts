import { unmappedFields } from '../events/unmapped-fields.js';

const code = 'The client throws for every value but success.';
const words = 'It says in words what the code says.';
const paging = 'Of the page, and not of what is on it.';
const nothing = 'No document says that anything stands there.';
const recalls = 'Recalls are part of their campaign, which is told as a whole.';

/** What the answers to requests about campaigns tell and the model has no place for; a path stands for all below it. */
export const unmappedAnswers = unmappedFields([
  {
    names: [
      'sendAgentGroupCall',
      'sendGroupCall',
      'updateGroupCall',
      'queryRecallFlowPage',
      'queryRecallFlowDetail',
      'cancelRecallFlow',
    ],
    reasons: { '/status': code, '/reason': words },
  },
  {
    names: [
      'sendGroupCall',
      'updateGroupCall',
      'queryAgentGroupCall',
      'queryGroupCall',
      'cancelAgentGroupCall',
      'queryRecallFlowPage',
      'queryRecallFlowDetail',
      'cancelRecallFlow',
    ],
    reasons: { '/code': code, '/msg': words },
  },
  {
    names: ['queryAgentGroupCall', 'queryGroupCall'],
    reasons: {
      '/data/total': paging,
      '/data/size': paging,
      '/data/current': paging,
      '/data/pages': paging,
    },
  },
  {
    names: ['cancelAgentGroupCall', 'updateGroupCall', 'cancelRecallFlow'],
    reasons: { '/data': nothing },
  },
  { names: ['queryRecallFlowPage', 'queryRecallFlowDetail'], reasons: { '/data': recalls } },
]);
