import { type CallOptions, OutdialError } from '@outdial/core';
import type { CallerEvent, HungUpBy } from '../model/caller-event.js';
import type { DialogCall } from '../model/dialog-call.js';
import type { DialogStep } from '../model/dialog-step.js';
import type { DialogTurn } from '../model/dialog-turn.js';
import type { DialogCapabilities } from './dialog-capabilities.js';
import type { DialogLine, DialogPosition, DialogProtocol, Turn } from './dialog-protocol.js';
import { assertAble, invalid } from './dialog-refusals.js';
import { eventProblem } from './event-problem.js';
import { eventCapabilities } from './needed-capabilities.js';
import { personTurn, promptTurn } from './turns-of.js';

type HangUp = CallOptions & { readonly by?: HungUpBy };

/** One dialog that is under way: keeps the last step, the transcript, and who may report what when. */
export class LedDialog<Raw> {
  readonly #protocol: DialogProtocol<DialogCapabilities, Raw>;
  readonly #line: DialogLine<Raw>;
  readonly #now: () => Date;
  readonly #turns: DialogTurn[] = [];
  #step: DialogStep<Raw>;
  #since: Date;
  /** An answer did not arrive, so where the robot stands is not known. */
  #isLost = false;
  #ended = false;
  #exchange: Promise<unknown> | undefined;

  constructor(
    protocol: DialogProtocol<DialogCapabilities, Raw>,
    line: DialogLine<Raw>,
    readonly call: DialogCall,
    first: Turn<Raw>,
    now: () => Date,
  ) {
    this.#protocol = protocol;
    this.#line = line;
    this.#now = now;
    this.#step = first.step;
    this.#ended = first.ended;
    this.#since = now();
    this.#keep(promptTurn(first.step, this.#since));
  }

  get step(): DialogStep<Raw> {
    return this.#step;
  }

  get ended(): boolean {
    return this.#ended;
  }

  transcript(): readonly DialogTurn[] {
    return [...this.#turns];
  }

  async reply(event: CallerEvent, options?: CallOptions): Promise<DialogStep<Raw>> {
    if (this.#ended) throw invalid(this.#protocol, 'event', 'a dialog that has not ended');
    assertAble(this.#protocol, 'reply', eventCapabilities(event));
    if (event.kind === 'hung_up') return this.hangUp({ ...options, ...(event.by && { by: event.by }) });
    if (this.#exchange !== undefined)
      throw invalid(this.#protocol, 'event', 'one event at a time: the last one is not answered yet');
    const problem = eventProblem(event, this.#isLost ? undefined : this.#step);
    if (problem !== undefined) throw invalid(this.#protocol, problem.path, problem.expected);
    return this.#take(event, (position) => this.#line.reply(event, position, options));
  }

  async hangUp({ by, ...options }: HangUp = {}): Promise<DialogStep<Raw>> {
    assertAble(this.#protocol, 'hangUp', by === undefined ? [] : ['hangUpCause']);
    // The person may hang up while the robot is still thinking about what they said.
    while (this.#exchange !== undefined) await this.#exchange.catch(() => undefined);
    if (this.#ended) return this.#step;
    const released = by ?? this.#releasedBy();
    return this.#take({ kind: 'hung_up', by: released }, async (position) => ({
      step: await this.#line.close(released, position, options),
      ended: true,
    }));
  }

  #releasedBy(): HungUpBy {
    if (this.#isLost || this.#step.kind === 'unknown') return 'fault';
    return this.#step.kind === 'hang_up' ? 'robot' : 'person';
  }

  async #take(
    event: CallerEvent,
    exchange: (position: DialogPosition<Raw>) => Promise<Turn<Raw>>,
  ): Promise<DialogStep<Raw>> {
    const { id } = this.#step;
    const turn = personTurn(event, id, this.#now());
    const position = { step: this.#step, since: this.#since, nextStep: String(Number(id) + 1) };
    try {
      this.#exchange = exchange(position);
      const next = await (this.#exchange as Promise<Turn<Raw>>);
      this.#keep(turn);
      this.#arrive(next);
      return next.step;
    } catch (error) {
      const tookNoEffect = OutdialError.isOutdialError(error) && error.outcome === 'rejected';
      if (!tookNoEffect) this.#keep(turn);
      this.#isLost ||= !tookNoEffect;
      throw error;
    } finally {
      this.#exchange = undefined;
    }
  }

  #arrive({ step, ended }: Turn<Raw>): void {
    this.#isLost = false;
    this.#ended = ended;
    if (step === this.#step) return;
    this.#step = step;
    this.#since = this.#now();
    this.#keep(promptTurn(step, this.#since));
  }

  #keep(turn: DialogTurn | undefined): void {
    if (turn !== undefined) this.#turns.push(turn);
  }
}
