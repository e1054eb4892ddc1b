import type { Check } from '../check.js';

/** What must not travel with the project, because it is true on one machine only. */
const traces: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /(?<![\w.)\]}>/-])\/(?:work|root|home|Users)\/[\w.-]/, reason: 'a path of somebody’s machine' },
  { pattern: /\b[A-Z]:\\Users\\/, reason: 'a path of somebody’s machine' },
  { pattern: /\bregistry\.[a-z][\w-]*\.[a-z]{2,}/, reason: 'the host of a registry' },
  { pattern: /\bregistry\s*=\s*\S/, reason: 'the setting of a registry' },
  { pattern: /\b(?:tarball|resolved):\s*http/, reason: 'the address of a tarball: it names a registry' },
];

const text = /\.(?:[cm]?[jt]s|json|ya?ml|md|csv|txt|xml|sh)$|(?:^|\/)[^.]+$|^\.[^/]+$/;

/** No tracked file names a place on this machine or the registry it installed from. */
export const machineTraces: Check = (tree) =>
  tree.files
    .filter((file) => text.test(file))
    .flatMap((file) =>
      tree
        .read(file)
        .split('\n')
        .flatMap((line, index) =>
          traces
            .filter(({ pattern }) => pattern.test(line))
            .map(({ reason }) => ({ file, line: index + 1, reason: `names ${reason}` })),
        ),
    );
