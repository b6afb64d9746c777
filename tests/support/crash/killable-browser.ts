import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../../../build/browser-launch.ts';

/** A browser with a profile that outlives it. */
export interface KillableBrowser {
  readonly page: Page;
  /** what pages and their workers said or threw */
  readonly said: readonly string[];
  /** Ends it as a power cut would: it is asked nothing and can put nothing in order. */
  kill(): Promise<void>;
}

const addressIn = (line: string): string | undefined => /DevTools listening on (ws:\S+)/.exec(line)?.[1];

/**
 * Starts Chromium over a profile folder. Playwright is not asked to: it does not tell the number of the process, and would end
 * the browser in order.
 */
export const openKillableBrowser = async (profile: string): Promise<KillableBrowser> => {
  const { executablePath = chromium.executablePath(), args, env = process.env } = await browserLaunch();
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=uk'];
  // a group of its own: the processes it starts go with it, and no others
  const browser = spawn(executablePath, [...args, ...flags, 'about:blank'], {
    env: { ...env, TZ: 'Europe/Kyiv' },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { pid } = browser;
  if (pid === undefined) throw new Error('Chromium did not start');
  const ended = once(browser, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let heard = '';
    browser.stderr.on('data', (bytes: Buffer) => {
      heard += bytes.toString();
      const found = addressIn(heard);
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`Chromium ended: ${heard}`)));
  });
  const connected = await chromium.connectOverCDP(address);
  const [context] = connected.contexts();
  if (!context) throw new Error('Chromium has no profile');
  const page = context.pages()[0] ?? (await context.newPage());
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  return {
    page,
    said,
    kill: async () => {
      process.kill(pid, 'SIGKILL');
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // nothing of it was left
      }
      await ended;
      await connected.close().catch(() => undefined);
    },
  };
};
