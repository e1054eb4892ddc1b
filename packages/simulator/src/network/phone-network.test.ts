import { expect, it } from 'vitest';
import { readScript } from '../script/read-script.js';
import type { Script } from '../script/script.js';
import { ScriptBook } from '../script/script-book.js';
import { Slots } from '../world/slots.js';
import { lastDigits } from './last-digits.js';
import { PhoneNetwork } from './phone-network.js';

async function networkWith(script: string | Script, seed = 'a'): Promise<PhoneNetwork> {
  return new PhoneNetwork(new ScriptBook(new Slots(), await readScript(script)), seed);
}

it('takes the whole number before its ending, an ending before a pattern, and a pattern before the last digits', async () => {
  const network = await networkWith(`
numbers:
  - pattern: '^9990000000[0-4]'
    calls: [{ result: rejected }]
  - ending: '12'
    calls: [{ result: switched_off }]
  - number: '999000000012'
    calls: [{ result: busy }]
`);
  const resultOf = (number: string) => network.behaviourOf(number, 1).result;
  expect(resultOf('999000000012')).toBe('busy');
  expect(resultOf('999000000112')).toBe('switched_off');
  expect(resultOf('999000000099')).toBe('no_answer');
  expect(resultOf('999000000011')).toBe('rejected');
});

it('gives each call its own behaviour, and the last one to all further calls', async () => {
  const network = await networkWith({
    numbers: [{ number: '1', calls: [{ result: 'no_answer' }, { result: 'busy' }, { result: 'answered' }] }],
  });
  const results = [1, 2, 3, 4, 9].map((attempt) => network.behaviourOf('1', attempt).result);
  expect(results).toEqual(['no_answer', 'busy', 'answered', 'answered', 'answered']);
});

it.each(Object.entries(lastDigits))(
  'lets numbers that end in %s behave as the table says',
  async (ending, calls) => {
    const network = await networkWith({});
    expect(calls.map((_, index) => network.behaviourOf(`9990000000${ending}`, index + 1))).toEqual([...calls]);
  },
);

it('draws by the seed, near the shares of the distribution', async () => {
  const script: Script = { distribution: { answered: 6, no_answer: 3, busy: 1 } };
  const [network, same, other] = await Promise.all([
    networkWith(script),
    networkWith(script),
    networkWith(script, 'b'),
  ]);
  const numbers = Array.from({ length: 5000 }, (_, index) => `99900${10_000 + index}`);
  const results = numbers.map((number) => network.behaviourOf(number, 1));
  expect(numbers.map((number) => same.behaviourOf(number, 1))).toEqual(results);
  expect(numbers.map((number) => other.behaviourOf(number, 1))).not.toEqual(results);
  const share = (wanted: string) => results.filter(({ result }) => result === wanted).length / results.length;
  expect(share('answered')).toBeCloseTo(0.6, 1);
  expect(share('no_answer')).toBeCloseTo(0.3, 1);
  expect(share('busy')).toBeCloseTo(0.1, 1);
});
