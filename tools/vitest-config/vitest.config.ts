// The one test configuration: every package's `test` script points here, so tests run on source everywhere alike.
import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Vitest hands these to Node, for `require` too: with `import` among them CommonJS packages would get ES modules. */
const sourceConditions = ['@outdial/source', 'node'];
const hasTypeTests = readdirSync('src', { recursive: true }).some((file) =>
  String(file).endsWith('.test-d.ts'),
);

export default defineConfig({
  root: process.cwd(),
  resolve: { conditions: sourceConditions },
  ssr: { resolve: { conditions: sourceConditions, externalConditions: sourceConditions } },
  test: {
    include: ['src/**/*.test.ts'],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    typecheck: { enabled: hasTypeTests, include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    reporters: ['default', new URL('./count-reporter.ts', import.meta.url).pathname],
  },
});
