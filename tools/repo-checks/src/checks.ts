import type { Check } from './check.js';
import { ceilings } from './checks/ceilings.js';
import { declaredDependencies } from './checks/declared-dependencies.js';
import { guideLinks } from './checks/guide-links.js';
import { guidePaths } from './checks/guide-paths.js';
import { guideScripts } from './checks/guide-scripts.js';
import { importArrows } from './checks/import-arrows.js';
import { importCycles } from './checks/import-cycles.js';
import { packageExports } from './checks/package-exports.js';
import { publishedPackages } from './checks/published-packages.js';
import { topLevelNames } from './checks/top-level.js';
import { machineTraces } from './checks/traces.js';
import { vendorPackages } from './checks/vendor-packages.js';

/** All checks, in the order of their reports. */
export const checks: Readonly<Record<string, Check>> = {
  'import arrows': importArrows,
  'import cycles': importCycles,
  'declared dependencies': declaredDependencies,
  'top level': topLevelNames,
  'published packages': publishedPackages,
  'package exports': packageExports,
  'vendor packages': vendorPackages,
  ceilings,
  'guide links': guideLinks,
  'guide paths': guidePaths,
  'guide scripts': guideScripts,
  'machine traces': machineTraces,
};
