import type { Slot, Slots } from '../world/slots.js';
import type { World } from '../world/world.js';
import { formatLocalTime } from './local-time.js';

/** A day's conversions of long texts. Source: the meaning of the vendor's code -46. */
const longTextsPerDay = 5;
/** The vendor does not say from where on a text is long. */
const shortText = 500;

/** How many long texts were converted to speech on the vendor's day. */
export class SpeechQuota {
  readonly #state: Slot<{ day: string; used: number }>;
  readonly #world: World;

  constructor(slots: Slots, world: World) {
    this.#world = world;
    this.#state = slots.define('laaffic.speech', () => ({ day: '', used: 0 }));
  }

  /** False when the text is long and the day's conversions are used up; uses one of them otherwise. */
  take(text: string): boolean {
    if (text.length <= shortText) return true;
    const state = this.#state();
    const day = formatLocalTime(this.#world.now()).slice(0, 10);
    if (state.day !== day) Object.assign(state, { day, used: 0 });
    if (state.used >= longTextsPerDay) return false;
    state.used += 1;
    return true;
  }
}
