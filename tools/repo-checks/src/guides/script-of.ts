/** Commands of the package managers themselves, which are no scripts. */
const npmCommands = [
  'install',
  'i',
  'ci',
  'add',
  'create',
  'exec',
  'init',
  'pack',
  'publish',
  'uninstall',
  'view',
];
const pnpmCommands = [...npmCommands, 'dlx', 'deploy', 'remove', 'store', 'update', 'why'];
const optionsWithValue = ['--filter', '-F', '-C', '--dir', '--prefix', '-w', '--workspace'];

/** The scripts that a line of shell runs through npm or pnpm: `npm run --silent sim -- --port 0` → `sim`. */
export function scriptsOf(line: string): readonly string[] {
  return line.split(/&&|\|\||[;|]/).flatMap((command) => scriptOf(command.trim().split(/\s+/)) ?? []);
}

function scriptOf(words: readonly string[]): string | undefined {
  const start = words.findIndex((word) => word === 'npm' || word === 'pnpm');
  if (start < 0) return undefined;
  const [verb, name] = words
    .slice(start + 1)
    .filter((word, index, all) => !word.startsWith('-') && !optionsWithValue.includes(all[index - 1] ?? ''));
  if (verb === 'run' || verb === 'run-script') return name;
  const commands = words[start] === 'npm' ? npmCommands : pnpmCommands;
  return verb === undefined || commands.includes(verb) ? undefined : verb;
}
