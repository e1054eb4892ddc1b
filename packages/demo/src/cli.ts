import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createReporter } from './reporter.js';
import { runDemo, vendorNames } from './run-demo.js';

const usage = `Runs one campaign and one dialog program on every vendor, in the simulators.

  npm run demo -- [--vendor <name>] [--out <file>]

  --vendor <name>  only vendors whose name begins so: ${vendorNames.join(', ')}
  --out <file>     also write what was sent, what came back and its normalized form, as JSON
  --help           this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { vendor: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const reporter = createReporter((line) => console.log(line), process.stdout.isTTY === true);
  const result = await runDemo(reporter, values.vendor);
  if (values.out !== undefined) {
    // npm runs scripts in the package's folder; the person meant the folder they are in.
    const file = resolve(process.env.INIT_CWD ?? '.', values.out);
    await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
    reporter.done(`Everything is in ${values.out}`);
  }
  reporter.done(`All ${result.parts.length} parts did their job.`);
}

main().catch((error: unknown) => {
  console.error(
    `\nThe demo failed: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
  );
  process.exitCode = 1;
});
