import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface PackedChromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const folder = resolve(import.meta.dirname, '../node_modules/.cache/chromium');

/** Sets variables of the environment for as long as `work` takes. */
const withEnvironment = async <T>(set: Record<string, string>, work: () => Promise<T>): Promise<T> => {
  const before = { ...process.env };
  Object.assign(process.env, set);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
};

/**
 * The Chromium that comes in an npm package, for machines without one (x64 Linux only). The package unpacks the
 * libraries and fonts that a bare Debian lacks only where it believes to run at AWS, so that is what it is told.
 */
export const packedChromium = async (): Promise<PackedChromium> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('no Chromium in the package for this system');
  mkdirSync(folder, { recursive: true });
  const told = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const executablePath = await withEnvironment(told, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  });
  // the process's own variables are strings; the type leaves room for ones that are not there
  const own = { ...process.env } as Record<string, string>;
  const env = { ...own, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath, env };
};
