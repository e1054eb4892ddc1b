import type { components, ProcessDialogInput } from '@outdial/huawei';

type Schemas = components['schemas'];

export type InteractOutparams = Schemas['InteractOutparams'];
export type TransferOutparams = Schemas['TransferOutparams'];
export type QueryOutparams = Schemas['QueryOutparams'];
export type DisconnectOutparams = Schemas['DisconnectOutparams'];

export type InitializeInput = Extract<ProcessDialogInput, { inaction: 8 }>;
export type InteractionInput = Extract<ProcessDialogInput, { inaction: 9 }>;
export type TransferInput = Extract<ProcessDialogInput, { inaction: 11 }>;
