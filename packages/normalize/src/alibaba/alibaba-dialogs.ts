import type { AlibabaClient, DialogueOutput } from '@outdial/alibaba';
import { createDialogAdapter } from '../dialog/create-dialog-adapter.js';
import type { DialogAdapter } from '../dialog/dialog-adapter.js';
import { AlibabaDialogLine } from './alibaba-dialog-line.js';
import {
  type AlibabaDialogCapabilities,
  alibabaDialogCapabilities,
  assumedCapabilities,
} from './dialog-capabilities.js';
import { alibabaDialogUnmapped } from './dialog-unmapped.js';
import { taskRequests } from './task-requests.js';

export interface AlibabaDialogOptions<
  Assumes extends boolean = boolean,
  InboundType extends string | undefined = string | undefined,
> {
  readonly client: Pick<AlibabaClient, 'dialogue' | 'taskPreparing' | 'recordFailure' | 'inflightTaskTimeout'>;
  readonly instanceId: string;
  /**
   * What the person said first where a call has no `firstWords` of its own. Each turn needs words, and how a first turn is opened
   * is not documented.
   */
  readonly firstWords: string;
  readonly scriptId?: string;
  /**
   * Takes keys, silence, failed recognitions and failed transfers, too: keys as what was said, the others as an empty text. The vendor
   * documents no report of them.
   */
  readonly assumeTurns?: Assumes;
  /** `CallType` of inbound calls; the vendor documents `Outbound` only. */
  readonly inboundCallType?: InboundType;
  /** Clock of the transcript. Default: the system's. */
  readonly now?: () => Date;
}

/** Dialogs with the robots of Alibaba Cloud's OutboundBot. */
export function alibabaDialogs<
  const Assumes extends boolean = false,
  const InboundType extends string | undefined = undefined,
>(
  options: AlibabaDialogOptions<Assumes, InboundType>,
): DialogAdapter<AlibabaDialogCapabilities<Assumes, InboundType>, DialogueOutput> {
  const { client, instanceId, assumeTurns, inboundCallType, now = () => new Date() } = options;
  const capabilities = {
    ...alibabaDialogCapabilities,
    ...(assumeTurns === true && assumedCapabilities),
    ...(inboundCallType !== undefined && { inbound: true }),
  } as AlibabaDialogCapabilities<Assumes, InboundType>;
  return createDialogAdapter(
    {
      name: 'alibaba',
      title: 'Alibaba Cloud',
      operation: 'dialogue',
      capabilities,
      unmapped: alibabaDialogUnmapped,
      lead: (call) => new AlibabaDialogLine(options, call),
      tasks: taskRequests(client, instanceId),
    },
    now,
  );
}
