import { expect, test } from 'vitest';
import { report } from '../testing/report.js';
import { guideLinks } from './guide-links.js';

const files = {
  'README.md': '# Outdial\n\n## What it is, & why\n\n## Use\n\n## Use\n',
  'specs/acme/openapi.yaml': '',
};

test.each([
  '[spec](specs/acme/openapi.yaml)',
  '[specs](specs/)',
  '[there](README.md#what-it-is--why)',
  '# Here\n[here](#here)',
  '[there](README.md#use-1)',
  '[web](https://example.com/a.md)',
  '[label]: specs/acme/openapi.yaml',
  '```sh\n[text](gone.md)\n```',
  'a span `[text](gone.md)` of code',
])('%s leads somewhere', (text) => {
  expect(report(guideLinks, { ...files, 'GUIDE.md': text })).toEqual([]);
});

test.each([
  ['[spec](specs/gone/openapi.yaml)', 'specs/gone/openapi.yaml: no such file'],
  ['![picture](house.png "The house")', 'house.png: no such file'],
  ['[label]: gone.md', 'gone.md: no such file'],
  ['[there](README.md#gone)', 'README.md#gone: no such heading'],
  ['[here](#gone)', '#gone: no such heading'],
])('%s leads nowhere', (text, reason) => {
  expect(report(guideLinks, { ...files, 'GUIDE.md': `\n${text}` })).toEqual([`GUIDE.md:2 link to ${reason}`]);
});

test('links start at the folder of their guide', () => {
  expect(
    report(guideLinks, { ...files, 'specs/README.md': '[up](../README.md) [beside](README.md)' }),
  ).toEqual([]);
  expect(report(guideLinks, { ...files, 'specs/README.md': '[spec](specs/acme/openapi.yaml)' })).toHaveLength(
    1,
  );
});
