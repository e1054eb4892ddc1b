import type { RefusedResult } from '../engine/operation-result.js';
import { isBase64 } from './files.js';
import type { Parts } from './parts.js';
import type { VoiceRequest } from './requests.js';
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

/** A file that comes along has an id, too. */
export function keepVoice({ files }: Pick<Parts, 'files'>, request: VoiceRequest): Voice {
  const voice = voiceOf(request, files);
  return request.source === 2 ? { ...voice, fileId: files.bring(request.uploadName ?? '') } : voice;
}
