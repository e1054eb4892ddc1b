import type { Simulator } from '@outdial/simulator';
import type { CampaignSettings } from './campaign-program.js';

/** What the campaign program works with in the simulators: their clock, and the callees of the demo. */
export function simulatedSettings(
  { now, advance }: Simulator,
  print: CampaignSettings['print'],
): CampaignSettings {
  return {
    callees: new URL('./callees.csv', import.meta.url),
    now,
    wait: advance,
    save: () => undefined,
    print,
  };
}
