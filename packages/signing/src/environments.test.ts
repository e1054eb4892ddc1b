import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { vectorFiles } from './testing/vector-files.js';

const program = fileURLToPath(new URL('./testing/print-vector-answers.ts', import.meta.url));
const plain = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:TZ|LANG|LANGUAGE|LC_.*)$/.test(name)),
);
const vectorCount = vectorFiles.reduce((sum, { vectors }) => sum + vectors.length, 0);

async function answersUnder(environment: Record<string, string>) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@outdial/source', '--import', import.meta.resolve('tsx'), program],
    { env: { ...plain, ...environment } },
  );
  return JSON.parse(stdout) as { timeZone: string; locale: string; right: number; digest: string };
}

const reference = answersUnder({ TZ: 'UTC', LC_ALL: 'C.UTF-8' });

it.each([
  [{ TZ: 'Asia/Shanghai' }, { timeZone: 'Asia/Shanghai' }],
  [{ TZ: 'America/St_Johns' }, { timeZone: 'America/St_Johns' }],
  [{ LANG: 'tr_TR.UTF-8' }, { locale: 'tr-TR' }],
  [{ LC_ALL: 'C' }, { locale: 'en-US' }],
])('every vector is the same under %j', async (environment, effect) => {
  const answers = await answersUnder(environment);
  expect(answers).toMatchObject({ ...effect, right: vectorCount });
  expect(answers.digest).toBe((await reference).digest);
});
