import { createHash } from 'node:crypto';
import type { Task } from './job.js';
import type { Line } from './talk.js';
import type { TaskFacts } from './task-facts.js';

/** A host that can never be anybody's: the recordings of virtual calls cannot be fetched. */
const host = 'https://outboundbot-recordings.example.com';

const validSeconds = 3600;

/** Where the recording of a task is: of a talk that is over, and of what was heard before the answer. Nothing for a task without a call. */
export function recordingOf(
  { taskId, call }: Task,
  { outcome, endedAt }: TaskFacts,
  lines: readonly Line[],
  now: Date,
  { NeedVoiceSliceRecording = false }: { NeedVoiceSliceRecording?: boolean },
): object {
  if (!endedAt || !(call || outcome.isConnected)) return {};
  const expires = Math.floor(now.getTime() / 1000) + validSeconds;
  const addressOf = (name: string) =>
    `${host}/record/${name}?Expires=${expires}&Signature=${sign(name, expires)}`;
  const early = { EarlyMediaSignatureUrl: addressOf(`${taskId}-early.wav`) };
  if (!outcome.isConnected) return { DownloadParams: early };
  const slices = lines.map((_, index) => `${taskId}-${index + 1}.wav`);
  const list = slices.map((fileName) => ({ fileName, filePath: addressOf(fileName) }));
  const DownloadParams = {
    ...early,
    FileName: `${taskId}.wav`,
    SignatureUrl: addressOf(`${taskId}.wav`),
    ...(NeedVoiceSliceRecording && { VoiceSliceRecordingListJson: JSON.stringify(list) }),
  };
  return { DownloadParams };
}

function sign(name: string, expires: number): string {
  return createHash('sha256').update(`${name}/${expires}`).digest('hex').slice(0, 32);
}
