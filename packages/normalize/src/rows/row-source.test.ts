import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.js';
import { readJsonLines } from './read-json-lines.js';
import { collect, collectRows } from './testing/collect.js';
import { bytesOf, cut } from './testing/cut.js';

const count = 8_000;
const text = `phone,note\n${Array.from({ length: count }, (_, index) => `${index},"客户 ""${index}"""\n`).join('')}`;
const pieces = cut(
  bytesOf(text),
  Array.from({ length: 40 }, (_, index) => index * 4_999),
);
const expected = await collect(readCsv([text]));
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outdial-rows-'));
  path = join(folder, 'callees.csv');
  await writeFile(path, text);
});

afterAll(() => rm(folder, { recursive: true }));

describe('a source that can be read again', () => {
  it.each([
    ['a path', () => path],
    ['a file URL', () => pathToFileURL(path)],
    ['bytes', () => bytesOf(text)],
    ['an array of bytes', () => pieces],
    ['an array of texts', () => [text]],
  ])('is %s', async (_, source) => {
    const rows = readCsv(source());
    expect(await collect(rows)).toEqual(expected);
    expect(await collect(rows)).toEqual(expected);
  });

  it('may be read twice at a time', async () => {
    const rows = readCsv(path);
    expect(await Promise.all([collect(rows), collect(rows)])).toEqual([expected, expected]);
  });
});

describe('a source that can be read once', () => {
  it.each([
    ['a Readable', () => Readable.from(pieces)],
    ['a web stream', () => webStream(pieces)],
    ['a generator', () => pieces.values()],
    ['an asynchronous generator', () => slowly(pieces)],
  ])('is %s', async (_, source) => {
    const rows = readCsv(source());
    expect(await collect(rows)).toEqual(expected);
    await expect(collect(rows)).rejects.toMatchObject({ name: 'ConfigurationError', setting: 'source' });
  });
});

function webStream(chunks: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function* slowly(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    await new Promise(setImmediate);
    yield chunk;
  }
}

describe('reading', () => {
  it('gives the rows one by one as well', async () => {
    const all = [];
    for await (const row of readCsv(path)) all.push(row);
    expect(all).toEqual(await collectRows(readCsv(path)));
    expect(all).toHaveLength(count);
  });

  it('begins with the first iteration, and asks for no more than is taken', async () => {
    let asked = 0;
    function* source() {
      for (const piece of pieces) {
        asked += 1;
        yield piece;
      }
    }
    const rows = readCsv(source())[Symbol.asyncIterator]();
    expect(asked).toBe(0);
    await rows.next();
    const first = asked;
    expect(first).toBeLessThan(4);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toBe(first);
    await rows.return?.();
  });

  it('ends its source when it is left early', async () => {
    const readable = Readable.from(pieces);
    for await (const _ of readCsv(readable)) break;
    expect(readable.destroyed).toBe(true);

    let wasCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytesOf('phone\n1\n')),
      cancel: () => {
        wasCancelled = true;
      },
    });
    for await (const _ of readCsv(stream).chunks()) break;
    expect(wasCancelled).toBe(true);
  });

  it.runIf(process.platform === 'linux')('closes its file, left early or not', async () => {
    for await (const _ of readCsv(path)) {
      expect(await openFiles()).toContain(path);
      break;
    }
    await collect(readCsv(path));
    await expect(collect(readCsv(path, { columns: { phone: 'none' } }))).rejects.toThrow('columns.phone');
    expect(await openFiles()).not.toContain(path);
  });

  it('refuses what holds no rows, without telling what it holds', async () => {
    expect(() => readCsv('phone\n+999000000001\n')).toThrow(
      /^readCsv: source is a text where a path is wanted: [^0-9]*$/,
    );
    const objects = Readable.from([{ phone: '+999000000001' }]);
    await expect(collect(readCsv(objects))).rejects.toThrow(
      /^A source of rows must hold bytes or texts[^0-9]*$/,
    );
  });

  it('tells what the source throws', async () => {
    await expect(collect(readCsv(join(folder, 'none.csv')))).rejects.toMatchObject({ code: 'ENOENT' });
    const broken = new Readable({ read: () => broken.destroy(new Error('connection lost')) });
    await expect(collect(readJsonLines(broken))).rejects.toThrow('connection lost');
  });
});

async function openFiles(): Promise<string[]> {
  const names = await readdir('/proc/self/fd');
  return Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')));
}
