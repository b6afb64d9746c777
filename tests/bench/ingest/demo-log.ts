import { execFileSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchFolder } from '../bench-folder.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Path of the demo city's log of so many rows; it is made once and used again. */
export const demoLog = (rows: number): string => {
  const path = join(benchFolder(), `city-${rows}.csv`);
  if (existsSync(path)) return path;
  const half = `${path}.half`;
  const command = ['src/cli/main.ts', 'demo', '--out', half, '--rows', `${rows}`, '--scenario', 'city'];
  execFileSync(process.execPath, command, { cwd: root, stdio: 'ignore' });
  renameSync(half, path);
  return path;
};
