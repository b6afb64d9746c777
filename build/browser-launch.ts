import { existsSync } from 'node:fs';

/** Flags that keep Chromium from calling out; without a sandbox only where it runs as root (containers). */
const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Which Chromium the tests use: CHROMIUM_PATH, the system's, the one from the npm package, else Playwright's own. */
export const browserLaunch = async (): Promise<{ executablePath?: string; args: string[] }> => {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quietFlags] : quietFlags;
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named, args };
  if (existsSync('/usr/bin/chromium')) return { executablePath: '/usr/bin/chromium', args };
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return { executablePath: await packed.executablePath(), args };
  } catch {
    return { args };
  }
};
