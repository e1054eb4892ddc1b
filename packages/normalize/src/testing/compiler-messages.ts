import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const configFile = join(folder, '..', 'tsconfig.json');

/**
 * What the compiler says of programs, by their names: each message with its reasons, an empty list where it has nothing to
 * say. They are compiled together, as if they were files in `src`.
 */
export function compilerMessages(programs: Readonly<Record<string, string>>): Record<string, string[]> {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile));
  const files = new Map(
    Object.entries(programs).map(([name, text]) => [join(folder, `__${slug(name)}.ts`), { name, text }]),
  );
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (path) => files.get(path)?.text ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, settings, ...rest) => {
    const virtual = files.get(path);
    return virtual === undefined
      ? getSourceFile(path, settings, ...rest)
      : ts.createSourceFile(path, virtual.text, settings);
  };
  const program = ts.createProgram(
    [...files.keys()],
    { ...options, noUnusedLocals: false, types: ['node'] },
    host,
  );
  return Object.fromEntries(
    [...files].map(([path, { name }]) => {
      const source = program.getSourceFile(path);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))];
    }),
  );
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
