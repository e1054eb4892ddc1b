import { unmappedFields } from '../events/unmapped-fields.js';

const kind = 'The address says what was called back; the vendor’s samples print the same value for all.';
const line = 'Names a machine of the vendor’s.';
const elapsed = 'Its unit is not documented.';
const rate = 'The quotient of two counts that are there.';

/** What callbacks, tasks and calls tell and the model has no place for; `raw` has it. */
export const unmappedRecords = unmappedFields([
  { names: ['callCallback', 'orderCallback', 'taskCallback'], reasons: { '/callbackType': kind } },
  {
    names: ['callCallback', 'orderCallback'],
    reasons: { '/callInfoDetail/lineAddress': line, '/callInfoDetail/agent/agentCallElapsed': elapsed },
  },
  {
    names: ['listOrderDetail'],
    reasons: {
      '/orderDetailList/items/callInfoDetailList/items/lineAddress': line,
      '/orderDetailList/items/callInfoDetailList/items/agent/agentCallElapsed': elapsed,
      '/orderDetailList/items/callInfoDetailList/items/recordDetail/items':
        'The form of its entries is not documented.',
    },
  },
  { names: ['taskCallback'], reasons: { '/taskStat/finishRate': rate, '/taskStat/answerRate': rate } },
  {
    names: ['listTask'],
    reasons: { '/taskData/items/taskStat/finishRate': rate, '/taskData/items/taskStat/answerRate': rate },
  },
]);
