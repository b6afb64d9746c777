import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import { SourceFault } from '../../src/intake/source-fault.ts';
import { logMapping } from '../support/import-text.ts';
import { readersInThisThread } from '../support/readers-in-this-thread.ts';

const mapping = logMapping({
  date: { kind: 'column', column: 'дата' },
  channel: { kind: 'column', column: 'канал' },
});
const rows = Array.from(
  { length: 2000 },
  (_, row) => `2025-03-${String((row % 28) + 1).padStart(2, '0')};портал\n`,
);
const text = `дата;канал\n${rows.join('')}`;

/** A file in parts, which is another one (or not) when somebody asks. */
const partedFile = (isChanged: boolean) => {
  const source = bytesSource('log.csv', new TextEncoder().encode(text), 1000);
  let asked = 0;
  return {
    source: {
      ...source,
      openRange: (): never => expect.fail('no part is asked for by itself'),
      openPart: source.openRange ?? expect.fail('bytes come in parts'),
      assertUnchanged: async () => {
        asked += 1;
        if (isChanged)
          throw new SourceFault({ code: 'file-changed', where: { file: 'log.csv' }, values: {} });
      },
    },
    asked: () => asked,
  };
};

describe.each([1, 3])('a file in parts, %i readers', (count) => {
  const read = ({ source }: ReturnType<typeof partedFile>) =>
    ingest([source], mapping, {
      city: kharkiv,
      pass: parallelPass(readersInThisThread(kharkiv, { count, rangeBytes: 5000 })),
    });

  test('is asked for once when all of them were read', async () => {
    const file = partedFile(false);
    expect(await read(file)).toMatchObject({ kind: 'imported', report: { requests: 2000 } });
    expect(file.asked()).toBe(1);
  });

  test('that is another one by then is refused', async () => {
    expect(await read(partedFile(true))).toEqual({
      kind: 'failed',
      problems: [{ code: 'file-changed', where: { file: 'log.csv' }, values: {} }],
    });
  });
});
