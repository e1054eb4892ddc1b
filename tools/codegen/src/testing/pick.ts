import * as fc from 'fast-check';

/** Draws one member of a list that is not empty. */
export function pick<Member>(draw: fc.GeneratorValue, list: readonly Member[]): Member {
  return list[draw(fc.nat, { max: list.length - 1 })] as Member;
}
