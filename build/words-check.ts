import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const catalogues = join(root, 'src/i18n/catalogues');
const before = mkdtempSync(join(tmpdir(), 'words-'));

/** Extracts and compiles the words anew and tells which catalogues were not as they are then. */
const changed = (): string[] => {
  cpSync(catalogues, before, { recursive: true });
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'words'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const names = readdirSync(catalogues, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  return names.filter(
    (name) => !readFileSync(join(catalogues, name)).equals(readFileSync(join(before, name))),
  );
};

try {
  const files = changed();
  if (files.length > 0) {
    console.error(
      `Words changed: ${files.join(', ')}. They are written anew; translate what is new and commit.`,
    );
    process.exitCode = 1;
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  rmSync(before, { recursive: true });
}
