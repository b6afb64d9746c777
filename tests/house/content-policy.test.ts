import { expect, test } from 'vitest';
import { contentPolicy } from '../../build/content-policy.ts';

test('the policy names no foreign origin and allows nothing inline', () => {
  for (const place of ['header', 'tag'] as const) {
    const policy = contentPolicy(place);
    // compiled WebAssembly is the one thing allowed, and for scripts alone
    expect(policy.split("'wasm-unsafe-eval'").length).toBe(2);
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/https?:|\*|unsafe/);
    expect(contentPolicy(place)).toContain("connect-src 'self'");
  }
});

test('the tag leaves out what a browser heeds in a header only', () => {
  expect(contentPolicy('header')).toContain('frame-ancestors');
  expect(contentPolicy('tag')).not.toContain('frame-ancestors');
});
