import { parseCommandLine } from './parse-command-line.js';
import { operationText, summaryText } from './report-text.js';
import { runFidelity } from './run-fidelity.js';

export interface CommandOutput {
  write(text: string): unknown;
}

const fidelityHelp = `Usage: outdial-sim fidelity --vendor NAME --base-url URL [--credentials FILE] [options]

Asks a vendor, or a simulator of it, what the scenarios of its operations expect, and says of every fact
"same", "differs" or "not checked". Requests are sent one after the other, none of them twice.

  --vendor NAME        alibaba, nxcloud, huawei or laaffic
  --base-url URL       an origin; https: unless it is on this machine
  --credentials FILE   JSON or YAML with the vendor's credentials by name, or the line of outdial-sim --json
  --operation NAME     only this operation; may be given again, or as NAME,NAME
  --var NAME=VALUE     a value that the scenarios ask for, such as testNumber; may be given again
  --variables FILE     the same as JSON or YAML
  --allow-writes       send what changes something at the vendor
  --allow-dials        send what may make the vendor call a telephone; needs --var testNumber=<your own>
  --json               print the whole report as JSON, and nothing else, on stdout
  --help               print this text

Against a base URL on this machine everything is sent, and variables have values of their own. Elsewhere only
what reads is, unless it is allowed. Exit code: 0 when nothing differs, 1 when something does, 2 for a wrong command line.
`;

/** `outdial-sim fidelity …`, given what follows the word. Resolves to the exit code; no secret is ever written. */
export async function fidelityCommand(
  commandLine: readonly string[],
  { stdout, stderr }: { stdout: CommandOutput; stderr: CommandOutput } = process,
): Promise<number> {
  try {
    const parsed = parseCommandLine(commandLine);
    if (parsed.help) {
      stdout.write(fidelityHelp);
      return 0;
    }
    const { json, options } = parsed;
    const report = await runFidelity({
      ...options,
      ...(!json && { onOperation: (operation) => stdout.write(operationText(operation)) }),
    });
    stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : summaryText(report));
    return report.totals.differs > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    stderr.write(`outdial-sim fidelity: ${error.message}\n`);
    return 2;
  }
}
