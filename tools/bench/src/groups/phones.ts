import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { type ParsePhoneOptions, parsePhone } from '@outdial/normalize/plan';
import type { BenchGroup } from '../bench-group.js';

interface LibraryNumber {
  readonly number: string;
  isPossible(): boolean;
}

/** The very library that `parsePhone` asks, as its package installs it. */
const { parsePhoneNumber: parseWithLibrary } = createRequire(
  import.meta.resolve('@outdial/normalize/package.json'),
)('libphonenumber-js/min') as {
  parsePhoneNumber(text: string, defaultCountry?: string): LibraryNumber;
};

const count = 2000;
const ranges = [
  '+62812#######',
  '+861380#######',
  '+1415555####',
  '+44791#######',
  '+9198########',
  '+5511987######',
];
const shape = /^\+[1-9]\d{5,14}$/;
const separators = /[\s\-().]/g;
const ours = 'parsePhone';
const peer = 'libphonenumber-js 1.13.16 min, parse and isPossible';

/** 2,000 numbers of six countries, as E.164, as people write it, and as they dial it at home. */
export async function phoneGroups(): Promise<BenchGroup[]> {
  const phones = Array.from({ length: count }, (_, index) => phoneAt(index));
  const written = phones.map((phone) => `${phone.slice(0, 3)} ${phone.slice(3, 6)}-${phone.slice(6)}`);
  const national = phones.map((phone) => `0812${phone.slice(-8)}`);
  assert.ok(phones.every((phone) => shape.test(phone)));
  assert.deepEqual(written.map(read()), phones.map(readByLibrary()));
  assert.deepEqual(national.map(read({ defaultCountry: 'ID' })), national.map(readByLibrary('ID')));
  const bare = 'a bare regexp';
  const stripped = 'separators stripped, and a regexp';
  return [
    {
      title: `phone numbers in E.164, ${count} of six countries`,
      cases: {
        [bare]: overAll(phones, (text) => shape.test(text)),
        [ours]: overAll(phones, read()),
        [peer]: overAll(phones, readByLibrary()),
      },
      targets: [
        { measured: ours, versus: bare, atLeast: 0.3 },
        { measured: ours, versus: peer, atLeast: 20 },
      ],
    },
    {
      title: 'the same with separators',
      cases: {
        [stripped]: overAll(written, (text) => shape.test(text.replace(separators, ''))),
        [ours]: overAll(written, read()),
        [peer]: overAll(written, readByLibrary()),
      },
      targets: [
        { measured: ours, versus: stripped, atLeast: 0.5 },
        { measured: ours, versus: peer, atLeast: 5 },
      ],
    },
    {
      title: 'national numbers, which the library reads',
      cases: {
        [peer]: overAll(national, readByLibrary('ID')),
        [ours]: overAll(national, read({ defaultCountry: 'ID' })),
      },
      targets: [{ measured: ours, versus: peer, atLeast: 0.7 }],
    },
  ];
}

function phoneAt(index: number): string {
  const range = ranges[index % ranges.length] as string;
  let seed = index * 2_654_435_761;
  return range.replace(/#/g, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return String((seed >>> 16) % 10);
  });
}

function read(options?: ParsePhoneOptions) {
  return (text: string) => parsePhone(text, options);
}

function readByLibrary(defaultCountry?: string) {
  return (text: string) => {
    const parsed = parseWithLibrary(text, defaultCountry);
    return parsed.isPossible() ? { phone: parsed.number } : { problem: 'not_possible' };
  };
}

/** Reads one number each time, the next one. */
function overAll(texts: readonly string[], work: (text: string) => unknown): () => unknown {
  let next = 0;
  return () => {
    next = next + 1 === texts.length ? 0 : next + 1;
    return work(texts[next] as string);
  };
}
