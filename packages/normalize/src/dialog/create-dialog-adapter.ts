import type { CallOptions } from '@outdial/core';
import type { HungUpBy } from '../model/caller-event.js';
import type { DialogCall } from '../model/dialog-call.js';
import { type Dialog, type SideRequests, sideCapabilities } from './dialog.js';
import type { DialogAdapter, TaskRequests } from './dialog-adapter.js';
import type { DialogCapabilities, DialogCapabilityName } from './dialog-capabilities.js';
import type { DialogLine, DialogProtocol } from './dialog-protocol.js';
import { assertAble, unsupported } from './dialog-refusals.js';
import { LedDialog } from './led-dialog.js';
import { callCapabilities } from './needed-capabilities.js';

const taskCapabilities = {
  announceCall: 'tasks',
  reportUnreached: 'tasks',
  reportTimeout: 'tasks',
} as const satisfies Record<keyof TaskRequests, DialogCapabilityName>;

/** Makes the adapter of a vendor's protocol: it checks what holds for all vendors, and refuses what the vendor cannot do. */
export function createDialogAdapter<Table extends DialogCapabilities, Raw>(
  protocol: DialogProtocol<Table, Raw>,
  now: () => Date,
): DialogAdapter<Table, Raw> {
  const { name, title, capabilities, unmapped, tasks } = protocol;
  const adapter = {
    name,
    title,
    capabilities,
    unmapped,
    open: async (call: DialogCall, options?: CallOptions): Promise<Dialog<Table, Raw>> => {
      assertAble(protocol, 'open', callCapabilities(call));
      const line = protocol.lead(call);
      const first = await line.open('1', options);
      return dialogOf(protocol, line, new LedDialog(protocol, line, call, first, now));
    },
    hangUp: async (
      call: DialogCall,
      { by, ...options }: CallOptions & { readonly by?: HungUpBy } = {},
    ): Promise<void> => {
      assertAble(protocol, 'hangUp', [
        ...callCapabilities(call),
        ...(by === undefined ? [] : ['hangUpCause' as const]),
      ]);
      const position = { step: undefined, since: now(), nextStep: '1' };
      await protocol.lead(call).close(by ?? 'fault', position, options);
    },
    ...offered(protocol, taskCapabilities, tasks),
  };
  return Object.freeze(adapter) as unknown as DialogAdapter<Table, Raw>;
}

function dialogOf<Table extends DialogCapabilities, Raw>(
  protocol: DialogProtocol<Table, Raw>,
  { side }: DialogLine<Raw>,
  led: LedDialog<Raw>,
): Dialog<Table, Raw> {
  const dialog = {
    call: led.call,
    get step() {
      return led.step;
    },
    get ended() {
      return led.ended;
    },
    reply: led.reply.bind(led),
    hangUp: led.hangUp.bind(led),
    transcript: () => led.transcript(),
    ...offered<SideRequests>(protocol, sideCapabilities, side),
  };
  return Object.freeze(dialog) as unknown as Dialog<Table, Raw>;
}

/** The methods that the vendor can do, and in the place of the others what throws the reason. */
function offered<Methods extends object>(
  protocol: DialogProtocol<DialogCapabilities, unknown>,
  needed: Readonly<Record<keyof Methods, DialogCapabilityName>>,
  methods: Methods | undefined,
): Methods {
  const names = Object.keys(needed) as (keyof Methods & string)[];
  const entries = names.map((method) => {
    const capability = needed[method];
    if (protocol.capabilities[capability] === true) return [method, methods?.[method]];
    return [method, () => Promise.reject(unsupported(protocol, method, capability))];
  });
  return Object.fromEntries(entries) as Methods;
}
