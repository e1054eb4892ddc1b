/** Seeded, so that a difference found once is found again. Property-test libraries take longer for a text than a signature does. */
export class RandomSource {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** mulberry32: below `bound`. */
  below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  pick<Item>(items: ArrayLike<Item>): Item {
    return items[this.below(items.length)] as Item;
  }

  /** Of up to `maximum` pieces, out of `pieces`. */
  text(maximum: number, pieces: ArrayLike<string> = anyPieces): string {
    let text = '';
    for (let left = this.below(maximum + 1); left > 0; left--) text += this.pick(pieces);
    return text;
  }

  bytes(maximum: number): Uint8Array {
    return Uint8Array.from({ length: this.below(maximum + 1) }, () => this.below(256));
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const awkward = '!\'()*~+ %&=/?#:;@$,"<>[]{}|\\^`-_.\r\n\t\0';

/** A letter or digit, something that encoders disagree about, or a character of any plane of Unicode; no lone surrogate. */
function anyCharacter(random: RandomSource): string {
  const kind = random.below(8);
  if (kind < 3) return random.pick(letters);
  if (kind < 5) return random.pick(awkward);
  if (kind < 6) return String.fromCharCode(random.below(0x800));
  const code = random.below(17) * 0x10000 + random.below(0x10000);
  return code >= 0xd800 && code < 0xe000 ? '\ufffd' : String.fromCodePoint(code);
}

/** Of none to six characters. Made in advance: making each text anew takes longer than signing it. */
const anyPieces: readonly string[] = Array.from({ length: 1 << 15 }, (_, seed) => {
  const random = new RandomSource(seed);
  return Array.from({ length: random.below(7) }, () => anyCharacter(random)).join('');
});

/** Without the range that UTF-16 and UTF-8 sort differently beside other planes. */
export const sortablePieces = anyPieces.filter((piece) => !/[\ue000-\uffff]/.test(piece));

export const unreservedCharacters = `${letters}-._~`;

/** What may stand in a header, without white space, "&", "/", "," and ";", which some scheme gives a meaning. */
export const headerCharacters = `${letters}-._~!'()*+%=:@#$`;
