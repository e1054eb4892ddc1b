import type { Check } from '../check.js';

const everyVendor = [
  'src/index.ts',
  'src/client.ts',
  'src/generated/schema.gen.ts',
  'src/generated/operations.gen.ts',
  'src/generated/client.gen.ts',
  'src/generated/validators.gen.ts',
  'src/generated/errors.gen.ts',
  'REFERENCE.md',
];

const specDocument = /^specs\/(?<vendor>[^/]+)\/openapi\.yaml$/;

/** Every spec has a client package, and every client package the same files. */
export const vendorPackages: Check = (tree) =>
  tree.files.flatMap((spec) => {
    const vendor = specDocument.exec(spec)?.groups?.vendor;
    if (vendor === undefined) return [];
    if (!tree.has(`packages/${vendor}/package.json`))
      return [{ file: spec, reason: `packages/${vendor}, the client of this spec, does not exist` }];
    return [
      ...everyVendor
        .map((name) => `packages/${vendor}/${name}`)
        .filter((file) => !tree.has(file))
        .map((file) => ({ file, reason: 'missing: every vendor package has one' })),
      ...tree.files
        .filter((file) => file.startsWith(`packages/${vendor}/src/generated/`) && !file.endsWith('.gen.ts'))
        .map((file) => ({ file, reason: 'only generated *.gen.ts files live here' })),
    ];
  });
