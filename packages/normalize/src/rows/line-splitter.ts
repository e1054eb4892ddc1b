/** A line without its LF; undefined: longer than allowed. */
export type TakeLine = (line: string | undefined, number: number) => void;

/** Splits texts that are cut anywhere into lines, in memory of one line at most. */
export class LineSplitter {
  readonly #maxLength: number;
  readonly #take: TakeLine;
  #pending = '';
  #number = 1;
  #isSkipping = false;

  constructor(maxLength: number, take: TakeLine) {
    this.#maxLength = maxLength;
    this.#take = take;
  }

  push(text: string): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.#add(text.slice(start, end));
      if (!this.#isSkipping) this.#take(this.#pending, this.#number);
      this.#pending = '';
      this.#isSkipping = false;
      this.#number += 1;
      start = end + 1;
    }
    this.#add(text.slice(start));
  }

  end(): void {
    if (this.#pending !== '') this.push('\n');
  }

  #add(text: string): void {
    if (this.#isSkipping) return;
    this.#pending += text;
    if (this.#pending.length <= this.#maxLength) return;
    this.#take(undefined, this.#number);
    this.#pending = '';
    this.#isSkipping = true;
  }
}
