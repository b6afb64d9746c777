import { expect, it } from 'vitest';
import { demoCity } from '../../mock/demo-city.ts';
import { demoDigests } from '../support/demo-digests.ts';

it.each(demoDigests)('a browser makes the same bytes as Node: $options', async ({ options, sha256 }) => {
  const bytes = await new Blob([...demoCity(options)]).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  expect(hash.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '')).toBe(sha256);
});
