import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listPublicPackages } from './public-packages.mjs';
import { runTool } from './run-command.mjs';

/** Packs every public package as it would be published, and fills `packed`: `{ manifest, tarball }` each. */
export function packPackages({ copy, tarballs, packed }) {
  mkdirSync(tarballs);
  return listPublicPackages(copy).map(({ folder, manifest: ownManifest }) => {
    // What is published: without the entries that point to the sources.
    const manifest = { ...ownManifest, exports: ownManifest.publishConfig.exports ?? ownManifest.exports };
    const { filename, files } = JSON.parse(
      runTool(copy, 'pnpm', ['pack', '--json', '--pack-destination', tarballs], { cwd: folder }),
    );
    const tarball = join(tarballs, basename(filename));
    const paths = files.map(({ path }) => path);
    checkContents(manifest, paths);
    packed.push({ manifest, tarball });
    return `${manifest.name} ${manifest.version}: ${(statSync(tarball).size / 1000).toFixed(1)} kB, ${paths.length} files`;
  });
}

function checkContents({ name, exports }, paths) {
  const needed = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
  const entries = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : Object.values(target),
  );
  for (const file of [...needed, ...entries.map((entry) => entry.slice(2))])
    assert.ok(paths.includes(file), `${name}: ${file} is not in the tarball`);
  const strays = paths.filter((path) =>
    /\.test(-d)?\.|\/testing\/|\.tsbuildinfo$|^\.|^node_modules\//.test(path),
  );
  assert.deepEqual(strays, [], `${name}: files that nobody needs are in the tarball`);
}
