import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What `outdial-sim --json` prints when it is ready. */
export interface SimulatorAddresses {
  readonly alibaba: { readonly url: string; readonly accessKeyId: string; readonly accessKeySecret: string };
  readonly nxcloud: { readonly url: string; readonly uuid: string; readonly secretKey: string };
  readonly huawei: {
    readonly url: string;
    readonly appKey: string;
    readonly appSecret: string;
    readonly vdnId: string;
  };
  readonly laaffic: { readonly url: string; readonly apiKey: string; readonly apiSecret: string };
}

export interface SimulatorProcess extends SimulatorAddresses {
  /** Ends the process with SIGTERM and returns its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the simulators the way a client in another language would: by the command in the README. */
export async function startSimulatorProcess(): Promise<SimulatorProcess> {
  const child = spawn('npm', ['run', '--silent', 'sim', '--', '--port', '0', '--json'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), failedStart(child)])) as [string];
  return { ...(JSON.parse(line) as SimulatorAddresses), stop: () => stop(child) };
}

async function failedStart(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`outdial-sim ended with ${code} before it was ready`);
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = await exit;
  return code as number | null;
}
