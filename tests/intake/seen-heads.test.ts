import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { readHead } from '../../src/intake/read-head.ts';

const row = '2026-03-01;Салтівський;Витяг;портал\n';
const log = (rows: number) => new TextEncoder().encode(`день;район;послуга;канал\n${row.repeat(rows)}`);

describe('looking into a file again', () => {
  const large = log(40_000);

  test('goes through a large one once, by its bytes and not by its name', async () => {
    const head = await readHead(bytesSource('a.csv', large));
    expect(head).toMatchObject({ kind: 'head', dialect: { delimiter: ';', headerRecord: 1 } });
    expect(await readHead(bytesSource('b.csv', large.slice()))).toBe(head);
  });

  test('goes through it anew where it is asked for otherwise', async () => {
    const head = await readHead(bytesSource('a.csv', large));
    const other = await readHead(bytesSource('a.csv', large), { delimiter: ',' });
    expect(other).toMatchObject({ kind: 'head', dialect: { delimiter: ',' } });
    expect(await readHead(bytesSource('a.csv', large))).toBe(head);
  });

  test('goes through one of the same name and length anew where one of its first bytes is another', async () => {
    const changed = large.slice();
    changed.set(new TextEncoder().encode('2025'), (1 << 20) - 2000 - (((1 << 20) - 2000 - 45) % 68));
    expect(changed).not.toEqual(large);
    const [before, after] = [
      await readHead(bytesSource('a.csv', large)),
      await readHead(bytesSource('a.csv', changed)),
    ];
    expect(after).not.toBe(before);
    expect(after).toMatchObject({ kind: 'head' });
  });

  test('does not take a shorter file for the beginning of a longer one', async () => {
    const short = log(3);
    await readHead(bytesSource('a.csv', large));
    const head = await readHead(bytesSource('a.csv', short));
    expect(head.kind === 'head' && head.sample).toHaveLength(3);
  });
});
