import type { OperationTable } from '@outdial/core';
import { operations } from './generated/operations.gen.js';

type OperationId = keyof typeof operations;

/** Operations of campaigns, told by their signature: dialogs carry a token in its place. */
export type CampaignOperationId = {
  [Id in OperationId]: 'huawei-c2' extends (typeof operations)[Id]['signing'][number] ? Id : never;
}[OperationId];

/** All others: dialogs and tokens. */
export type DialogOperationId = Exclude<OperationId, CampaignOperationId>;

/** Rows of the operations of a campaign client. */
export const campaignOperations = operationsThat((signing) => signing.includes('huawei-c2'));
/** Rows of the operations of a dialog client. */
export const dialogOperations = operationsThat((signing) => !signing.includes('huawei-c2'));

function operationsThat(isWanted: (signing: readonly string[]) => boolean): OperationTable {
  return Object.fromEntries(Object.entries(operations).filter(([, { signing }]) => isWanted(signing)));
}
