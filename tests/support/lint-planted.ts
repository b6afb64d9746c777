import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

interface LintOutput {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly message: string;
    readonly filename: string;
  }[];
}

/** Runs the real lint over files planted in a house of the same rules; what it found, by file. */
export const lintPlanted = (
  files: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> => {
  const house = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    for (const part of ['build', 'oxlint.config.ts', 'tsconfig.json', 'package.json']) {
      cpSync(join(root, part), join(house, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const lint = [join(root, 'node_modules/oxlint/bin/oxlint'), '-f', 'json', 'src', 'mock'];
    const run = spawnSync(process.execPath, lint, { cwd: house, encoding: 'utf8', maxBuffer: 1e8 });
    // the linter's own form of output
    const { diagnostics } = JSON.parse(run.stdout) as LintOutput;
    const found = new Map<string, string[]>(Object.keys(files).map((path) => [path, []]));
    for (const { filename, code, message } of diagnostics) found.get(filename)?.push(`${code}: ${message}`);
    return found;
  } finally {
    rmSync(house, { recursive: true });
  }
};
