import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the benches put what they make (logs, the built bench page): a folder of the system's temporary one, kept and used again. */
export const benchFolder = (): string => {
  const folder = join(tmpdir(), 'uptake-bench');
  mkdirSync(folder, { recursive: true });
  return folder;
};
