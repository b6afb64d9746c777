import { expect, test } from 'vitest';
import { contentPolicy } from '../../build/content-policy.ts';

test('the policy names no foreign origin and allows nothing inline', () => {
  for (const place of ['header', 'tag'] as const) {
    expect(contentPolicy(place)).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
    expect(contentPolicy(place)).toContain("connect-src 'self'");
  }
});

test('the tag leaves out what a browser heeds in a header only', () => {
  expect(contentPolicy('header')).toContain('frame-ancestors');
  expect(contentPolicy('tag')).not.toContain('frame-ancestors');
});
