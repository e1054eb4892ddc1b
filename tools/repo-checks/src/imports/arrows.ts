/** What packages of one role may import. Roles are folder names; every package that has a spec is a `vendor`. */
export interface Arrow {
  /** Imported by the code itself. */
  readonly runtime?: readonly string[];
  /** Imported with `import type` only. */
  readonly types?: readonly string[];
  /** Imported by tests besides. */
  readonly tests?: readonly string[];
  /** Used without an import, from generated code or from data: declared, so that a change there tests this package again. */
  readonly madeFrom?: readonly string[];
}

const clients = ['signing', 'core', 'vendor', 'normalize'];
const everyPackage = ['specs', ...clients, 'simulator'];

/** The drawing in .github/CONTRIBUTING.md as a table, leaves first: a row may only name rows above it. */
export const arrows: Readonly<Record<string, Arrow>> = {
  'vitest-config': {},
  'tsdown-config': {},
  specs: {},
  signing: {},
  core: { runtime: ['signing'] },
  vendor: { runtime: ['core', 'signing'], madeFrom: ['specs'], tests: ['specs'] },
  normalize: { runtime: ['core'], types: ['vendor'], tests: ['vendor', 'specs'] },
  // Never a client: a bug in shared code would hide on both sides.
  simulator: { runtime: ['specs', 'signing'] },
  demo: { runtime: everyPackage },
  codegen: { runtime: ['specs', 'core'], madeFrom: ['specs'] },
  // It times imports of the built packages, by name, too.
  bench: { runtime: [...clients, 'simulator'], madeFrom: ['vendor'] },
  languages: { runtime: ['simulator'] },
  footprint: { runtime: ['vendor'] },
  'repo-checks': {},
  // Its tests run the snippets of the guides, which import every package.
  e2e: { runtime: [...everyPackage, 'demo'], madeFrom: everyPackage },
};
