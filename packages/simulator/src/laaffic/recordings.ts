import type { OperationResult } from '../engine/operation-result.js';
import type { VendorSettings } from '../vendor-settings.js';
import { formatLocalTime } from './local-time.js';
import { isWithin, pageOf } from './page.js';
import type { PageRequest, SendGroupRequest, TimeRange } from './requests.js';

interface Recording {
  submittedAt: Date;
  row: { voiceId: string };
}

/** Uploaded files, what is played from them, and the records of it. Nothing is dialled: a record says what was submitted. */
export class Recordings {
  readonly #fileNames = new Set<string>();
  readonly #recordings = new Map<string, Recording>();
  readonly #settings: Pick<VendorSettings, 'ids' | 'now' | 'order'>;

  constructor(settings: Pick<VendorSettings, 'ids' | 'now' | 'order'>) {
    this.#settings = settings;
  }

  readonly works = {
    fileUpload: ({ fileName }: { fileName: string }) => this.#upload(fileName),
    sendGroup: (request: SendGroupRequest) => this.#play(request),
    recordGroup: ({ voiceId }: { voiceId: string }) => this.#describe(voiceId),
    recordGroupQuery: (request: PageRequest<TimeRange>) => this.#list(request),
  };

  /** Names of the uploaded files. */
  files(): string[] {
    return [...this.#fileNames];
  }

  #upload(fileName: string): OperationResult {
    if (this.#fileNames.has(fileName)) return { code: '-20', field: 'fileName' };
    this.#fileNames.add(fileName);
    return { members: { data: this.#settings.ids.hex() + fileName.slice(fileName.lastIndexOf('.')) } };
  }

  #play({ callee, displayNum = '', fileId, calledInfo = '' }: SendGroupRequest): OperationResult {
    const submittedAt = this.#settings.now();
    const data = callee.split(',').map((number) => {
      const entry = {
        voiceId: this.#settings.ids.hex(),
        callee: number,
        terminationCode: '0',
        terminationReason: 'success',
      };
      const sent = { displayNum, submitTime: formatLocalTime(submittedAt), voiceFileId: fileId, calledInfo };
      this.#settings.order({ operation: 'sendGroup', callee: number, keys: {} });
      this.#recordings.set(entry.voiceId, { submittedAt, row: { ...entry, ...sent } });
      return entry;
    });
    return { members: { data } };
  }

  #describe(voiceId: string): OperationResult {
    const recording = this.#recordings.get(voiceId);
    return recording ? { members: { data: recording.row } } : { code: '-22', field: 'voiceId' };
  }

  #list(request: PageRequest<TimeRange>): OperationResult {
    const { strTime, endTime } = request.params;
    const rows = [...this.#recordings.values()]
      .filter(({ submittedAt }) => isWithin(submittedAt, Date.parse(strTime), Date.parse(endTime)))
      .map(({ row }) => row);
    return { members: { data: { ...pageOf(rows, request), searchCount: true } } };
  }
}
