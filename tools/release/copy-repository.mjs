import { cpSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/** Copies what git tracks or would track, changes included, into a repository of its own with one commit. */
export function copyRepository({ root, copy }) {
  const listed = runCommand('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  const files = [...new Set(listed.split('\0'))].filter((file) => isFile(join(root, file)));
  for (const file of files) cpSync(join(root, file), join(copy, file));
  // changesets reads the history for its notes. Whoever runs this may have hooks, signing or no name set up.
  const settings = {
    'user.name': 'rehearsal',
    'user.email': 'rehearsal@example.com',
    'commit.gpgsign': 'false',
    'core.hooksPath': '.git/no-hooks',
  };
  const git = (...args) =>
    runCommand(
      'git',
      [...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]), ...args],
      {
        cwd: copy,
      },
    );
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Rehearse a release');
  return [`${files.length} files`];
}

/** Not a link: one that leads to node_modules would let the installation in the copy overwrite what it points to. */
function isFile(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
