import { expect, test } from 'vitest';
import { report } from '../testing/report.js';
import { guideScripts } from './guide-scripts.js';

const files = {
  'package.json': { scripts: { test: '', demo: '', sim: '', generate: '' } },
  'packages/core/package.json': { name: '@outdial/core', scripts: { typecheck: '' } },
};
const judge = (text: string) => report(guideScripts, { ...files, 'README.md': text });

test.each([
  '`npm test` and `npm run demo -- --out result.json`',
  '```sh\nnpm run --silent sim -- --port 0 --json\n```',
  '```bash\ncd packages/core && pnpm generate --check\n```',
  '```sh\nnpm install @outdial/core\n```',
  'not a command: `npm`, `pnpm`',
])('%s exists', (text) => {
  expect(judge(text)).toEqual([]);
});

test.each([
  ['`npm run gone`', 'gone'],
  ['`npm start`', 'start'],
  ['```sh\nnpm test && pnpm gone --all\n```', 'gone'],
  ['```sh\nCI=true npm run --silent gone -- --json\n```', 'gone'],
])('%s does not', (text, script) => {
  expect(judge(text)).toEqual([
    expect.stringMatching(new RegExp(`^README.md:\\d runs the script "${script}", which does not exist$`)),
  ]);
});

test('a guide may name the scripts beside it', () => {
  const guides = {
    'packages/core/README.md': '`npm run typecheck`',
    'specs/README.md': '`npm run typecheck`',
  };
  expect(report(guideScripts, { ...files, ...guides })).toEqual([
    'specs/README.md:1 runs the script "typecheck", which does not exist',
  ]);
});
