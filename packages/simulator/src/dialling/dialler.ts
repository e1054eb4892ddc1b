import { planCall } from '../network/call-plan.js';
import type { PhoneNetwork } from '../network/phone-network.js';
import type { VendorName } from '../vendor-name.js';
import { defineEvent, type EventKind } from '../world/event-queue.js';
import type { Slot } from '../world/slots.js';
import type { World } from '../world/world.js';
import type { CallBook } from './call-book.js';
import type { CallRecord } from './call-record.js';
import { nextOpening } from './calling-window.js';
import { type Callee, type CampaignRun, nextAgain, takeAgain } from './campaign-run.js';
import type { DiallerRules } from './dialler-rules.js';
import { endCall, type LiveCall } from './live-call.js';

export interface DiallerSettings {
  vendor: VendorName;
  world: World;
  network: PhoneNetwork;
  calls: CallBook;
}

interface DiallerState<Run, Member> {
  runs: Map<string, Run>;
  live: Map<string, LiveCall<Run, Member>>;
}

/** Runs the campaigns of one vendor on the virtual phones: calling hours, calls at a time, redials, pause and stop. */
export class Dialler<Run extends CampaignRun, Member extends Callee> {
  readonly #settings: DiallerSettings;
  readonly #rules: DiallerRules<Run, Member>;
  readonly #state: Slot<DiallerState<Run, Member>>;
  readonly #opened: EventKind<{ run: Run }>;
  readonly #pauseOver: EventKind<{ run: Run; callee: Member }>;
  readonly #answered: EventKind<{ callId: string }>;
  readonly #ended: EventKind<{ callId: string }>;
  readonly #emptied: EventKind<{ run: Run }>;

  constructor(settings: DiallerSettings, rules: DiallerRules<Run, Member>) {
    this.#settings = settings;
    this.#rules = rules;
    const { vendor, world } = settings;
    this.#opened = defineEvent(`${vendor}.opened`);
    this.#pauseOver = defineEvent(`${vendor}.pauseOver`);
    this.#answered = defineEvent(`${vendor}.answered`);
    this.#ended = defineEvent(`${vendor}.ended`);
    this.#emptied = defineEvent(`${vendor}.emptied`);
    this.#state = world.slots.define(`${vendor}.dialler`, () => ({ runs: new Map(), live: new Map() }));
    world.on(this.#opened, ({ run }) => this.#open(run));
    world.on(this.#pauseOver, ({ run, callee }) => this.#callAgain(run, callee));
    world.on(this.#answered, ({ callId }) => this.#answer(callId));
    world.on(this.#ended, ({ callId }) => this.#end(callId));
    world.on(this.#emptied, ({ run }) => this.#tellDrained(run));
  }

  run(id: string): Run | undefined {
    return this.#state().runs.get(id);
  }

  runs(): Run[] {
    return [...this.#state().runs.values()];
  }

  /** It waits until `start`. */
  add(run: Run): void {
    this.#state().runs.set(run.id, run);
  }

  /** Places the calls that may be placed now; later ones by itself. Also for a run whose settings or callees have changed. */
  start(run: Run): void {
    run.status = 'running';
    this.#fillNow(run);
  }

  /** No further calls; those under way go on to their end. */
  halt(run: Run, status: 'paused' | 'over'): void {
    run.status = status;
    this.#forgetOpening(run);
  }

  /** Looks whether a running run can place calls: after callees were added or settings changed. */
  wake(run: Run): void {
    if (run.status !== 'running') return;
    this.#forgetOpening(run);
    this.#fillNow(run);
  }

  /** A callee that has not been called, or waits to be called again, is not called any more. Gives whether it was such a one. */
  cancel(run: Run, callee: Member): boolean {
    if (callee.state !== 'waiting' && callee.state !== 'pausing') return false;
    // The event of one that pauses lets it be.
    if (callee.state === 'pausing') run.pausing -= 1;
    callee.state = 'cancelled';
    this.wake(run);
    return true;
  }

  /** Ends a call that is under way. Resolves when the vendor has told of it; undefined when there is no such call. */
  hangUp(callId: string, endedBy: CallRecord['endedBy'] = 'robot'): void | Promise<void> {
    const live = this.#state().live.get(callId);
    if (!live) return undefined;
    this.#settings.world.cancel(live.event);
    live.call.endedBy = endedBy;
    return this.#end(callId);
  }

  /** How many calls are under way. */
  activeCalls(): number {
    return this.#state().live.size;
  }

  /** Outside of a call's own events: that nobody is left is told once the work at hand is done. */
  #fillNow(run: Run): void {
    this.#fill(run);
    if (this.#rules.onDrained && this.#isDrained(run)) this.#settings.world.after(0, this.#emptied, { run });
  }

  #fill(run: Run): void {
    const { world } = this.#settings;
    while (run.status === 'running' && run.active < Math.max(1, run.concurrency)) {
      const callee = this.#peek(run);
      if (!callee) return;
      const now = world.milliseconds();
      const opening = run.window ? nextOpening(run.window, now) : now;
      if (opening !== now) {
        this.#waitForOpening(run, opening);
        return;
      }
      const permission = this.#rules.mayCall?.(run, callee) ?? 'now';
      if (permission === 'later') return;
      this.#take(run);
      if (permission === 'never') callee.state = 'finished';
      else this.#place(run, callee);
    }
  }

  /** Calling hours that never come leave the run as it is. */
  #waitForOpening(run: Run, opening: number | undefined): void {
    if (opening === undefined || run.opening !== undefined) return;
    run.opening = this.#settings.world.at(opening, this.#opened, { run });
  }

  #forgetOpening(run: Run): void {
    if (run.opening !== undefined) this.#settings.world.cancel(run.opening);
    run.opening = undefined;
  }

  #open(run: Run): void {
    run.opening = undefined;
    this.#fillNow(run);
  }

  /** The next callee: those whose turn has come again go first. */
  #peek(run: Run): Member | undefined {
    while (nextAgain(run)?.state === 'cancelled') takeAgain(run);
    const again = nextAgain(run);
    if (again) return again as Member;
    while (run.callees[run.next] && run.callees[run.next]?.state !== 'waiting') run.next += 1;
    return run.callees[run.next] as Member | undefined;
  }

  #take(run: Run): void {
    if (nextAgain(run)) takeAgain(run);
    else run.next += 1;
  }

  #place(run: Run, callee: Member): void {
    const { vendor, world, network, calls } = this.#settings;
    const attempt = callee.calls.length + 1;
    const behaviour = network.behaviourOf(callee.number, attempt);
    const plan = planCall(behaviour, this.#rules.flowOf(run, callee), run.ringLimitSeconds);
    const call: CallRecord = {
      vendor,
      callId: this.#rules.callId(run, callee),
      number: callee.number,
      attempt,
      state: 'ringing',
      startedAt: world.now(),
      answeredAt: undefined,
      endedAt: undefined,
      ...plan,
    };
    callee.state = 'calling';
    callee.calls.push(call);
    run.active += 1;
    calls.add(call);
    const kind = plan.talkSeconds > 0 ? this.#answered : this.#ended;
    const event = world.after(plan.ringSeconds * 1000, kind, { callId: call.callId });
    this.#state().live.set(call.callId, { run, callee, call, event });
    this.#rules.onPlaced?.(run, callee, call);
  }

  #answer(callId: string): void | Promise<void> {
    const live = this.#state().live.get(callId);
    if (!live) return undefined;
    const { world, calls } = this.#settings;
    const { run, callee, call } = live;
    call.state = 'talking';
    call.answeredAt = world.now();
    live.event = world.after(call.talkSeconds * 1000, this.#ended, { callId });
    calls.tell(call);
    return this.#rules.onAnswered?.(run, callee, call);
  }

  #end(callId: string): void | Promise<void> {
    const live = this.#state().live.get(callId);
    if (!live) return undefined;
    this.#state().live.delete(callId);
    const { world, calls } = this.#settings;
    const { run, callee, call } = live;
    endCall(call, world.now());
    run.active -= 1;
    this.#decideNext(run, callee, call);
    calls.tell(call);
    const told = this.#rules.onCallEnded?.(run, callee, call);
    return told ? told.then(() => this.#goOn(run)) : this.#goOn(run);
  }

  #decideNext(run: Run, callee: Member, call: CallRecord): void {
    const seconds = callee.state === 'cancelled' ? undefined : this.#rules.nextCall(run, callee, call);
    callee.state = seconds === undefined ? 'finished' : 'pausing';
    if (seconds === undefined) return;
    run.pausing += 1;
    this.#settings.world.after(seconds * 1000, this.#pauseOver, { run, callee });
  }

  #callAgain(run: Run, callee: Member): void | Promise<void> {
    if (callee.state !== 'pausing') return undefined;
    run.pausing -= 1;
    callee.state = 'waiting';
    run.again.push(callee);
    return this.#goOn(run);
  }

  #goOn(run: Run): void | Promise<void> {
    this.#fill(run);
    return this.#tellDrained(run);
  }

  #isDrained(run: Run): boolean {
    const isIdle = run.status === 'running' && run.active === 0 && run.pausing === 0;
    return isIdle && run.callees.length > 0 && !this.#peek(run);
  }

  #tellDrained(run: Run): void | Promise<void> {
    return this.#isDrained(run) ? this.#rules.onDrained?.(run) : undefined;
  }
}
