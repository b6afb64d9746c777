import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inputsHash } from './inputs-hash.ts';

const root = resolve(import.meta.dirname, '..');

const isCurrent = (folder: string): boolean => {
  const stamp = join(folder, '.vite/inputs.txt');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsHash(root);
};

/** The folder of the built page; builds it if a file it is made from has changed. */
export const builtPage = (): string => {
  const folder = join(root, 'dist');
  if (isCurrent(folder)) return folder;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The page could not be built.\n${stdout}${stderr}`);
  return folder;
};
