import type { RefusedResult } from '../engine/operation-result.js';
import { isBase64 } from './files.js';
import type { Parts } from './parts.js';
import type { RecallNodeRequest, RecallPlan, VoiceRequest } from './requests.js';
import type { TaskCallee, Voice } from './task.js';
import { voiceOf } from './task-settings.js';
import { lacksText } from './texts.js';

/** What an IVR is to play. Uses up a conversion of the day when the text is a long one. */
export function checkVoice(
  { files, faults, speech }: Pick<Parts, 'files' | 'faults' | 'speech'>,
  request: VoiceRequest,
  callees: readonly TaskCallee[],
): RefusedResult | undefined {
  const { source, voiceFileId, uploadName, baseFile, text, lan, hangUpSms, smsContent } = request;
  const isSpoken = source === 3;
  if (isSpoken && lan?.trim() === '') return { code: '-39', field: 'lan' };
  if (source === 1 && !files.isKnown(voiceFileId ?? '')) return { code: '-24', field: 'voiceFileId' };
  if (source === 2 && !isBase64(baseFile ?? '')) return { code: '-21', field: 'baseFile' };
  const isTaken = files.has(uploadName ?? '') && faults.present('duplicates_accepted') === undefined;
  if (source === 2 && isTaken) return { code: '-20', field: 'uploadName' };
  const templates = [isSpoken ? text : undefined, hangUpSms === 1 ? smsContent : undefined];
  if (lacksText(templates, callees)) return { code: '-22', field: 'numberInfoList' };
  return isSpoken && !speech.take(text ?? '') ? { code: '-46', field: 'text' } : undefined;
}

/** The nodes of a flow that play something; those of agents do not. Texts that numbers lack are let be, as the document's examples need. */
export function checkNodes(
  parts: Pick<Parts, 'files' | 'faults' | 'speech'>,
  plan: RecallPlan | undefined,
): RefusedResult | undefined {
  for (const node of plan?.nodeList ?? []) {
    const refusal = hasVoice(node) ? checkVoice(parts, node, []) : undefined;
    if (refusal) return { ...refusal, field: 'nodeList' };
  }
  return undefined;
}

/** The plan with its files kept. */
export function keepNodes<Plan extends RecallPlan>({ files }: Pick<Parts, 'files'>, plan: Plan): Plan {
  const nodeList = plan.nodeList?.map((node) => {
    if (node.source !== 2) return node;
    const { baseFile: _content, ...rest } = node;
    return { ...rest, voiceFileId: files.bring(node.uploadName ?? '') };
  });
  return nodeList ? { ...plan, nodeList } : plan;
}

function hasVoice(node: RecallNodeRequest): node is RecallNodeRequest & VoiceRequest {
  return node.source !== undefined;
}

/** A file that comes along has an id, too. */
export function keepVoice({ files }: Pick<Parts, 'files'>, request: VoiceRequest): Voice {
  const voice = voiceOf(request, files);
  return request.source === 2 ? { ...voice, fileId: files.bring(request.uploadName ?? '') } : voice;
}
