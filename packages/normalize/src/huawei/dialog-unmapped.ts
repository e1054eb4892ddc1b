import type { UnmappedField } from '../model/loss.js';

const counter = 'a counter, which the dialog sends back by itself';
const survey = 'of the outbound survey only, and deprecated';
const navigation = 'of the navigation at this vendor only';
const echo = 'repeats what the call was opened with';
const time = 'the vendor states neither a format nor a zone; the transcript has the times of the dialog';

const reasons = {
  '/ret': 'the client throws for every value but 0',
  '/userid': echo,
  '/outparams/call_id': echo,
  '/outparams/call_sor_id': echo,
  '/outparams/call_dst_id': echo,
  '/outparams/inter_idx': counter,
  '/outparams/trans_idx': counter,
  '/outparams/question_id': survey,
  '/outparams/question_name': survey,
  '/outparams/answer_id': survey,
  '/outparams/flowRecordFlag': 'only its name and type are known',
  '/outparams/start_time': time,
  '/outparams/end_time': time,
  '/outparams/region_id': navigation,
  '/outparams/entrance_id': navigation,
  '/outparams/exit_id': navigation,
  '/outparams/user_type_id': navigation,
  '/outparams/suilu_region_id': navigation,
  '/outparams/moduleName': 'names a node of the flow, which means something at this vendor only',
} as const satisfies Readonly<Record<`/${string}`, string>>;

/** The fields of dialog answers that have no place in a step; they are in its `raw`. */
export const huaweiDialogUnmapped: readonly UnmappedField[] = Object.entries(reasons).map(
  ([path, reason]) => ({
    field: `processDialog ${path}`,
    reason,
  }),
);
