import { connect } from 'node:net';
import { expect, test } from 'vitest';

test('tests in Node cannot leave this machine', async () => {
  expect(() => connect(80, 'example.org')).toThrow('a test tried to reach example.org');
  expect(() => connect({ port: 80, host: '192.0.2.1' })).toThrow('a test tried to reach 192.0.2.1');
  const cause = { cause: { message: 'a test tried to reach example.org' } };
  await expect(fetch('http://example.org/')).rejects.toMatchObject(cause);
});
