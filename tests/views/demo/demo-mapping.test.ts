import { expect, it } from 'vitest';
import { demoSample } from '../../../mock/demo-sample.ts';
import { kharkiv } from '../../../src/city/kharkiv.ts';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { inspect } from '../../../src/intake/inspect.ts';
import { demoMapping } from '../../../src/views/demo/demo-mapping.ts';

it('the mapping of the demo is the one that is proposed for its log', async () => {
  const bytes = new TextEncoder().encode([...demoSample()].join(''));
  const inspection = await inspect(bytesSource('kharkiv-demo.csv', bytes), { city: kharkiv });
  expect(inspection).toMatchObject({ kind: 'inspected', mapping: demoMapping });
});
