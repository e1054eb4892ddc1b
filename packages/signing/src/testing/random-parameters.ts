import { type RandomSource, sortablePieces } from './random-source.js';

/** What Alibaba's packages flatten into `Name.1`, `Name.1.Member`, `Name.1.2`. */
export type Nested = string | Nested[] | { [member: string]: string | Nested[] };

/** None to 200 parameters, mostly few; some of them lists of texts, lists and objects. */
export function randomParameters(random: RandomSource): Record<string, Nested> {
  const parameters: Record<string, Nested> = {};
  for (let left = random.once(200) ? random.below(201) : random.below(6); left > 0; left--) {
    const name = random.text(3, sortablePieces);
    // Without a name the packages disagree on where a list begins.
    if (name !== '' && random.once(8)) parameters[name] = randomList(random, 2);
    else parameters[name] = random.text(3);
  }
  return parameters;
}

function randomList(random: RandomSource, depth: number): Nested[] {
  return Array.from({ length: random.below(4) }, () => {
    const kind = depth === 0 ? 0 : random.below(4);
    if (kind === 1) return randomList(random, depth - 1);
    if (kind === 2)
      return { [random.text(2, sortablePieces)]: random.text(2), b: randomList(random, depth - 1) };
    return random.text(3);
  });
}

/** As the vendor's page describes it. Later ones win, as everywhere. */
export function flatten(parameters: Record<string, Nested>): Record<string, string> {
  const flat: Record<string, string> = {};
  const add = (name: string, value: Nested): void => {
    if (typeof value === 'string') flat[name] = value;
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) add(`${name}.${index + 1}`, item);
    else for (const [member, item] of Object.entries(value)) add(`${name}.${member}`, item);
  };
  for (const [name, value] of Object.entries(parameters)) add(name, value);
  return flat;
}
