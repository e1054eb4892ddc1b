import { type HuaweiDialogOptions, huaweiDialogs } from '../huawei/index.js';
import type { CallerEvent, DialogCall } from '../index.js';
import { type UntypedDialogs, untyped } from './act.js';
import { clients } from './clients.js';
import { readExample } from './read-example.js';
import { startVendor, type VendorServer } from './start-vendor.js';

/** What a Huawei dialog sends. */
export interface HuaweiReport {
  readonly inaction: number;
  readonly inparams: Readonly<Record<string, unknown>>;
  readonly extparams?: Readonly<Record<string, unknown>>;
}

export const huaweiCall: DialogCall = {
  id: '1767323045-0001',
  direction: 'inbound',
  person: '+99900000001',
  line: '+99900000100',
};

/** An example of `processDialog`, e.g. `huaweiExample('2-speech.response')`. */
export function huaweiExample(name: string): Record<string, unknown> {
  return readExample('huawei', `processDialog.${name}`);
}

export interface HuaweiTest {
  readonly server: VendorServer;
  adapterWith(options?: Partial<HuaweiDialogOptions>): ReturnType<typeof huaweiDialogs>;
  dialogs(options?: Partial<HuaweiDialogOptions>): UntypedDialogs;
  sent(): HuaweiReport[];
  /** Opens a dialog whose first answer is given, replies with an event, and returns what was sent last. */
  exchange(
    first: object,
    event: CallerEvent,
    options?: Partial<HuaweiDialogOptions>,
  ): Promise<HuaweiReport | undefined>;
}

/** Huawei's dialogs at a server that answers with a greeting until told otherwise. */
export async function startHuaweiTest(): Promise<HuaweiTest> {
  const greeting = huaweiExample('1-initialize.response');
  const server = await startVendor(greeting);
  const adapterWith: HuaweiTest['adapterWith'] = (options) =>
    huaweiDialogs({ client: clients.huawei(server.url), accessCode: '880086', ...options });
  const sent = () => server.requests.map(({ body }) => body as HuaweiReport);
  return {
    server,
    adapterWith,
    dialogs: (options) => untyped(adapterWith(options)),
    sent,
    async exchange(first, event, options) {
      server.answer(first, greeting);
      const dialog = await untyped(adapterWith(options)).open(huaweiCall);
      await dialog.reply(event);
      return sent().at(-1);
    },
  };
}
