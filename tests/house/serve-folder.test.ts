import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../build/serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const site = join(folder, 'site');
let served: Served;

beforeAll(async () => {
  mkdirSync(join(site, 'assets'), { recursive: true });
  mkdirSync(join(site, '.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, '.vite/manifest.json'), '{}');
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Привіт</title>');
  writeFileSync(join(site, 'assets/page-1a2b.js'), 'export const one = 1;\n'.repeat(100));
  writeFileSync(join(site, 'log.csv.gz'), Uint8Array.of(31, 139, 8));
  served = await serveFolder(site, 0);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** The status of a path sent as it is written; `fetch` would tidy it first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('the page comes with its type and the policy', async () => {
  const response = await fetch(served.address);
  expect(await response.text()).toContain('Привіт');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'; script-src 'self'");
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('scripts are kept for good', async () => {
  const response = await fetch(`${served.address}assets/page-1a2b.js`);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(await response.text()).toBe('export const one = 1;\n'.repeat(100));
});

test('a gzipped log arrives as the file that it is', async () => {
  const response = await fetch(`${served.address}log.csv.gz`);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.of(31, 139, 8));
});

test.each([
  '/secret.txt',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/.vite/manifest.json',
  '/assets',
  '/%00',
  '/%',
])('%s is not found', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('nothing can be written', async () => {
  expect((await fetch(served.address, { method: 'PUT', body: 'x' })).status).toBe(405);
});

test('a second server takes a free port', async () => {
  const second = await serveFolder(site, Number(new URL(served.address).port));
  expect(second.address).not.toBe(served.address);
  expect((await fetch(second.address)).status).toBe(200);
  await second.close();
});
