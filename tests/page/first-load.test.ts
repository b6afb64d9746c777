import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { firstLoadFiles } from '../../build/first-load-files.ts';
import { openBrowser, openPage } from '../support/open-page.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const address = inject('pageAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the built page holds nothing of the mock', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  expect(files).toContain('index.html');
  expect(files.filter((path) => /mock|msw/i.test(path))).toEqual([]);
});

test('the first chart of the demo: counted scripts, own origin, a silent console, the policy kept', async () => {
  const { page, said, requested } = await openPage(browser, address);
  // the demo comes by itself at the first visit
  await page.locator('svg.recharts-surface').first().waitFor({ timeout: 30_000 });
  const scripts = requested.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
  const counted = new Set(firstLoadFiles(dist).map((path) => basename(path)));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.map((path) => basename(path)).filter((name) => !counted.has(name))).toEqual([]);
  expect(requested.filter((url) => !url.startsWith(address) && !/^(blob|data):/.test(url))).toEqual([]);
  expect(said).toEqual([]);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await policy.getAttribute('content')).toContain("default-src 'self'");
  // WebAssembly may be compiled, no script evaluated
  const empty = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const compiles = (bytes: readonly number[]) =>
    new WebAssembly.Module(Uint8Array.from(bytes)) instanceof Object;
  expect(await page.evaluate(compiles, empty)).toBe(true);
  // a moment later, for what is asked from outside may evaluate anything
  const evaluates = `new Promise((resolve) => setTimeout(() => {
    try { new Function('return 1')(); resolve(true); } catch { resolve(false); }
  }))`;
  expect(await page.evaluate(evaluates)).toBe(false);
  await page.context().close();
});
