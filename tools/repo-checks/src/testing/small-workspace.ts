import type { Files } from './plant-tree.js';

const index = { '.': './src/index.ts' };
const onCore = { dependencies: { '@outdial/core': 'workspace:^' } };

/** A workspace of two leaves, one vendor and what stands on them, in which every arrow is right. */
export const smallWorkspace: Files = {
  'specs/package.json': { name: '@outdial/specs', exports: { './acme/*': './acme/*' } },
  'specs/acme/openapi.yaml': 'openapi: 3.1.0\n',
  'packages/signing/package.json': { name: '@outdial/signing', exports: index },
  'packages/signing/src/index.ts': "import { createHmac } from 'node:crypto';\nexport { createHmac };\n",
  'packages/core/package.json': {
    name: '@outdial/core',
    exports: { ...index, './validation': './src/validation/index.ts' },
    dependencies: { '@outdial/signing': 'workspace:^' },
  },
  'packages/core/src/index.ts': "export { createHmac } from '@outdial/signing';\n",
  'packages/acme/package.json': {
    name: '@outdial/acme',
    exports: index,
    ...onCore,
    devDependencies: { '@outdial/specs': 'workspace:^' },
  },
  'packages/acme/src/index.ts': "export * from '@outdial/core/validation';\n",
  'packages/normalize/package.json': {
    name: '@outdial/normalize',
    exports: index,
    ...onCore,
    peerDependencies: { '@outdial/acme': 'workspace:^' },
    devDependencies: { '@outdial/acme': 'workspace:^' },
  },
  'packages/normalize/src/index.ts':
    "import '@outdial/core';\nexport type { Acme } from '@outdial/acme';\nexport type Other = import('@outdial/acme').Other;\n",
  'packages/simulator/package.json': {
    name: '@outdial/simulator',
    exports: index,
    dependencies: { '@outdial/signing': 'workspace:^', '@outdial/specs': 'workspace:^' },
  },
  'packages/simulator/src/index.ts': `import '@outdial/signing';\nimport.meta.resolve(\`@outdial/specs/$\{vendor}/openapi.yaml\`);\n`,
};
