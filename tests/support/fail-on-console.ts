import { afterEach, beforeEach, expect } from 'vitest';

const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
const original = Object.fromEntries(methods.map((method) => [method, console[method]]));
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const method of methods) {
    console[method] = (...words: unknown[]) => {
      said.push(`console.${method}: ${words.map(String).join(' ')}`);
    };
  }
});

/** What a test lets out on the console, a user's console would show: it is a fault. */
afterEach(() => {
  Object.assign(console, original);
  expect(said).toEqual([]);
});
