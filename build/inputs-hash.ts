import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const inputs = [
  'build',
  'index.html',
  'lingui.config.ts',
  'mock',
  'package-lock.json',
  'public',
  'src',
  'vite.config.ts',
];

const filesOf = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)));

/** One hash over everything the built page is made from. */
export const inputsHash = (root: string): string => {
  const hash = createHash('sha256');
  for (const input of inputs) {
    if (!existsSync(join(root, input))) continue;
    for (const file of filesOf(join(root, input)))
      hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
};
