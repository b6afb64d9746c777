import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { borderTraps } from '../../support/border-traps.ts';
import { benchFolder } from '../bench-folder.ts';

const chunkLetters = 1 << 20;
/** as many as are looked at before a log is read */
const quietLines = 3000;
/** of some 90 bytes each: a record may have a mebibyte */
const fieldLines = 8000;

/** Path of a log of so many lines in which borders are guessed wrong. Made once and used again. */
export const trapLog = (trap: keyof typeof borderTraps, lines: number): string => {
  const path = join(benchFolder(), `${trap}-${lines}.csv`);
  if (existsSync(path)) return path;
  const half = `${path}.half`;
  const file = openSync(half, 'w');
  let chunk = '';
  for (const piece of borderTraps[trap]({ lines, quietLines, fieldLines })) {
    chunk += piece;
    if (chunk.length < chunkLetters) continue;
    writeSync(file, chunk);
    chunk = '';
  }
  writeSync(file, chunk);
  closeSync(file);
  renameSync(half, path);
  return path;
};
