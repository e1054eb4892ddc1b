/** What the vendor tells of an intent that the robot came to. */
export interface ToldIntent {
  intentID: string;
  intentTag: string;
  intentName: string;
  intentLevel: number;
}

/** The robot's flow knows intents by name only: `A` becomes `intent-a` of level 1, `B` of level 2; other names have level 0. */
export function toldIntent(name: string): ToldIntent {
  const intentID = `intent-${name.toLowerCase().replaceAll(/\s+/g, '-')}`;
  return { intentID, intentTag: '', intentName: name, intentLevel: levelOf(name) };
}

function levelOf(name: string): number {
  return /^[A-Z]$/.test(name) ? name.charCodeAt(0) - 64 : 0;
}
