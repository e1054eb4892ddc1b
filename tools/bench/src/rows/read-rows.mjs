// Reads a CSV file with one reader: node read-rows.mjs <reader> <file>. Prints rows, the sum of their lengths, milliseconds and memory as JSON.
// JavaScript, since what loads TypeScript would be in the memory that is measured.
import { createReadStream, readFileSync } from 'node:fs';

const pieces = { highWaterMark: 1 << 18 };
let rows = 0;
let lengths = 0;

function takeArray([phone, text1, text2, text3]) {
  rows += 1;
  lengths += phone.length + text1.length + text2.length + text3.length;
}

function takeObject({ calleeNumber, text1, text2, text3 }) {
  rows += 1;
  lengths += calleeNumber.length + text1.length + text2.length + text3.length;
}

function takeRow({ problem, callee }) {
  if (problem) throw new Error(problem.message);
  const { phone, variables } = callee;
  rows += 1;
  lengths += phone.length + variables.text1.length + variables.text2.length + variables.text3.length;
}

/** Each loads its parser, and gives back what reads the file: loading is not measured. */
const readers = {
  'outdial-chunks': async () => {
    const { readCsv } = await import('@outdial/normalize/rows');
    return async (file) => {
      for await (const chunk of readCsv(file).chunks()) for (const row of chunk) takeRow(row);
    };
  },
  'outdial-rows': async () => {
    const { readCsv } = await import('@outdial/normalize/rows');
    return async (file) => {
      for await (const row of readCsv(file)) takeRow(row);
    };
  },
  'csv-parse-arrays': async () => {
    const { parse } = await import('csv-parse');
    return async (file) => {
      for await (const record of createReadStream(file, pieces).pipe(parse({ from: 2 }))) takeArray(record);
    };
  },
  'csv-parse-objects': async () => {
    const { parse } = await import('csv-parse');
    return async (file) => {
      for await (const record of createReadStream(file, pieces).pipe(parse({ columns: true })))
        takeObject(record);
    };
  },
  'papaparse-string': async () => {
    const { default: papa } = await import('papaparse');
    return (file) => {
      let isHeader = true;
      const step = ({ data }) => {
        if (!isHeader) takeArray(data);
        isHeader = false;
      };
      papa.parse(readFileSync(file, 'utf8'), { skipEmptyLines: true, step });
    };
  },
  'line-breaks': async () => async (file) => {
    for await (const piece of createReadStream(file, pieces))
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows += 1;
  },
};

const [reader, file] = process.argv.slice(2);
const read = await readers[reader]();
const before = process.cpuUsage();
const begin = performance.now();
await read(file);
const wallMilliseconds = performance.now() - begin;
const { user, system } = process.cpuUsage(before);
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    rows,
    lengths,
    wallMilliseconds,
    processorMilliseconds: (user + system) / 1000,
    peakMegabytes,
  }),
);
