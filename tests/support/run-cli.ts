import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');

/** Runs the command line as a process of its own, with the Node that runs the tests. */
export const runCli = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CliRun> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [main, ...args], {
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, errors }));
  });
