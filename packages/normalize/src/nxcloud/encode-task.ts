import { jsonListFor } from '@outdial/core';
import type { CreateAndCallInput } from '@outdial/nxcloud';
import type { EncodedCampaign, EncodingContext, ItemList } from '../campaign/campaign-protocol.js';
import type { RequestReceipt } from '../campaign/campaign-request.js';
import { jsonItems } from '../campaign/json-items.js';
import { requestOf } from '../campaign/request-of.js';
import { textOf } from '../read-native.js';
import { type CallItem, toCallItem } from './call-item.js';
import { type EncodedSettings, encodeSettings } from './encode-settings.js';
import { importReceiptOf } from './import-receipt.js';
import {
  defaultCalleesPerRequest,
  type NxcloudCampaignSettings,
  type NxcloudDraft,
} from './nxcloud-settings.js';
import { taskOperations } from './task-operations.js';
import { userTaskIdOf } from './user-task-id.js';

/**
 * A draft as NXCloud's task. With all callees in one request it is created by `createAndCall`, which also starts it; else by
 * `createTask` as one that waits, gets its callees by `addBatchCall` and is begun when all are in: a task that is started
 * earlier may end before the last come.
 */
export function encodeTask(
  draft: NxcloudDraft,
  context: EncodingContext,
  settings: NxcloudCampaignSettings,
): EncodedCampaign<CallItem> {
  const { calleesPerRequest = defaultCalleesPerRequest } = settings;
  const encoded = encodeSettings(draft, context, settings);
  const { losses, assumptions, kept } = encoded;
  return {
    losses,
    assumptions,
    kept,
    limits: {
      calleesPerRequest,
      calleesPerCampaign: Number.POSITIVE_INFINITY,
      creation: 'all_or_none',
      pauseMs: 0,
    },
    toItem: toCallItem,
    newItems: () => jsonItems<CallItem>(jsonListFor(settings.client, 'addBatchCall', 'callInfoList.callList')),
    ...taskRequests(draft, context.key, encoded, settings),
  };
}

function taskRequests(
  { start, callbacks }: NxcloudDraft,
  key: string,
  { sceneID, funcFlag, starting, waiting }: EncodedSettings,
  { client }: NxcloudCampaignSettings,
): Pick<EncodedCampaign<CallItem>, 'create' | 'add' | 'begin'> {
  const task = { userTaskID: key, sceneID, funcFlag };
  const { campaign: taskCallbackUrl = '', callee: orderCallbackUrl = '', call = '' } = callbacks ?? {};
  const callInfoList = ({ list }: ItemList<CallItem>): CreateAndCallInput['callInfoList'] => ({
    orderCallbackUrl,
    callCallbackUrl: call,
    callList: list,
  });
  const created = (data: { readonly taskID?: unknown }): RequestReceipt => ({
    ...importReceiptOf(data),
    campaign: { key, id: textOf(data.taskID), scriptId: sceneID },
  });
  return {
    create(items) {
      if (items === undefined) {
        // Which of its two places for an address the vendor reads is not documented, so that both have it.
        const input = { ...task, taskCreateSetting: waiting, taskCallbackUrl, orderCallbackUrl };
        return requestOf(client, 'createTask', input, created);
      }
      const input = { ...task, taskCreateSetting: starting, callInfoList: callInfoList(items) };
      return requestOf(client, 'createAndCall', input, created);
    },
    add(campaign, items) {
      const input = {
        userTaskID: userTaskIdOf(campaign, 'addCallees'),
        callInfoList: callInfoList(items),
      };
      return requestOf(client, 'addBatchCall', input, importReceiptOf);
    },
    begin(campaign) {
      if (start === 'manually') return undefined;
      const userTaskID = userTaskIdOf(campaign, 'begin');
      if (starting.startupAt > 0)
        return requestOf(client, 'updateTask', { ...task, userTaskID, taskCreateSetting: starting });
      const input = { userTaskID, taskOperate: taskOperations.start };
      return requestOf(client, 'mgrTaskStatus', input);
    },
  };
}
