import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { inspect } from '../../src/intake/inspect.ts';
import { logMapping } from '../support/import-text.ts';
import { expectSameImport } from '../support/expect-same-import.ts';

const requests = '../shared/data/requests';
const files = existsSync(requests)
  ? readdirSync(requests, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'))
  : [];

const noDates = logMapping({
  date: { kind: 'column', column: '#1' },
  channel: { kind: 'column', column: '#5' },
});

describe.skipIf(files.length === 0)(`real logs in ${requests} (skipped where absent)`, () => {
  test.each(files)(
    '%s: the same by its bytes, in order and by 2, 3, 8 readers, as by the plain twin',
    async (name) => {
      const bytes = Uint8Array.from(readFileSync(`${requests}/${name}`));
      const inspection = await inspect(bytesSource(name, bytes), { city: kharkiv });
      if (inspection.kind !== 'inspected') throw new Error(inspection.problem.code);
      // a table with its years in the header has no date column: its refusal is compared
      const mapping = inspection.mapping ?? noDates;
      const { kind } = await expectSameImport({
        mapping,
        city: kharkiv,
        sources: (chunkSize) => [bytesSource(name, bytes, chunkSize)],
        chunkSizes: [undefined, 8191],
        readers: [
          { count: 2, rangeBytes: 300_000 },
          { count: 3, rangeBytes: 100_003 },
          { count: 8, rangeBytes: 65_536 },
        ],
      });
      expect(kind).toBe(mapping === noDates ? 'failed' : 'imported');
    },
    60_000,
  );
});
