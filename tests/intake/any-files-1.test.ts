import { test } from 'vitest';
import { expectSameOnAny } from '../support/expect-same-on-any.ts';

test('1,250 generated files are the same by their bytes, in order and shared, as by the plain twin', async () => {
  await expectSameOnAny(1250);
}, 120_000);
