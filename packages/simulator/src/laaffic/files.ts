import type { IdSource } from '../engine/id-source.js';
import type { Slot, Slots } from '../world/slots.js';

interface FileState {
  /** By name, which is unique. */
  ids: Map<string, string>;
  names: Map<string, string>;
}

/** In the form of the ids that an upload gives. */
const ownForm = /^[0-9a-f]{32}(\.\w+)?$/;

/** Whether a file's text is one: whether it is audio is not looked at. */
export function isBase64(text: string): boolean {
  return text.length > 0 && text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

/** Uploaded audio files. */
export class Files {
  readonly #state: Slot<FileState>;
  readonly #ids: IdSource;

  constructor(slots: Slots, ids: IdSource) {
    this.#ids = ids;
    this.#state = slots.define('laaffic.files', () => ({ ids: new Map(), names: new Map() }));
  }

  has(name: string): boolean {
    return this.#state().ids.has(name);
  }

  /** Gives the id. */
  add(name: string): string {
    const id = this.bring(name);
    this.#state().ids.set(name, id);
    return id;
  }

  /** A file that came along with a task: its name stays free, since only that of an upload must not repeat. Gives the id. */
  bring(name: string): string {
    const suffix = /\.\w+$/.exec(name)?.[0] ?? '';
    const id = this.#ids.hex() + suffix.toLowerCase();
    this.#state().names.set(id, name);
    return id;
  }

  /** Other files may have been uploaded in the console: only an id of the form that uploads give has to be one of theirs. */
  isKnown(id: string): boolean {
    return this.#state().names.has(id) || !ownForm.test(id);
  }

  /** The id itself for a file that was uploaded elsewhere. */
  nameOf(id: string): string {
    return this.#state().names.get(id) ?? id;
  }

  names(): string[] {
    return [...this.#state().ids.keys()];
  }
}
