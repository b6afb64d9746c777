import { existsSync } from 'node:fs';
import { packedChromium } from './packed-chromium.ts';

/** How to start the browser; in the form Playwright takes. */
export interface BrowserLaunch {
  readonly executablePath?: string;
  readonly env?: Record<string, string>;
  readonly args: string[];
}

/** Flags that keep Chromium from calling out and from the small shared memory of containers. */
const quietFlags = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Which Chromium the tests use: CHROMIUM_PATH, the system's, the one from the npm package, else Playwright's own.
 * It has no sandbox where it runs as root (containers), because there it would not start.
 */
export const browserLaunch = async (): Promise<BrowserLaunch> => {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quietFlags] : quietFlags;
  const named = process.env['CHROMIUM_PATH'];
  // CHROMIUM_PATH=packed asks for the package's own even where the system has one
  if (named && named !== 'packed') return { executablePath: named, args };
  if (!named && existsSync('/usr/bin/chromium')) return { executablePath: '/usr/bin/chromium', args };
  try {
    return { ...(await packedChromium()), args };
  } catch {
    console.warn(
      'No Chromium found. If the tests cannot start one: "npx playwright install chromium" brings it.',
    );
    return { args };
  }
};
