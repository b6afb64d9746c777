import { expect, test } from 'vitest';
import { demoSource } from '../../src/engine/demo-source.ts';

test('the demo is a file like any other', async () => {
  const file = await demoSource('data:text/csv,Date;Channel');
  expect(await file.text()).toBe('Date;Channel');
  expect(file.name).toBe('kharkiv-demo.csv');
});

test('a source that does not answer is said to be unreachable', async () => {
  await expect(demoSource('data:no comma')).rejects.toMatchObject({
    name: 'EngineFault',
    code: 'source-unreachable',
  });
});
