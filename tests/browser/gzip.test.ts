import { expect, it } from 'vitest';
import { fileSource } from '../../src/intake/file-source.ts';
import { gunzip } from '../../src/intake/gunzip.ts';
import { readHead } from '../../src/intake/read-head.ts';
import { readRecords } from '../../src/intake/read-records.ts';
import { SourceFault } from '../../src/intake/source-fault.ts';

const zip = async (text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const inflate = async (...parts: BlobPart[]): Promise<string> => {
  const chunks: BlobPart[] = [];
  try {
    for await (const chunk of gunzip(fileSource(new File(parts, 'log.csv.gz')))) chunks.push(chunk);
  } catch (error) {
    if (error instanceof SourceFault) return error.problem.code;
    throw error;
  }
  return new Blob(chunks).text();
};

const rows = Array.from({ length: 20_000 }, (_, at) => `2024-03-09;Салтівський;${at * 7919}\n`).join('');

// the browser's inflate takes one member, gives no codes for its errors, and drops what it has when it fails
it('inflates all members of a gzip file', async () => {
  const [one, other] = [await zip(rows), await zip('x;y\n')];
  expect((await inflate(one, other, one, other)) === `${rows}x;y\n${rows}x;y\n`).toBe(true);
});

it('tells a truncated from a broken gzip file', async () => {
  const bytes = await zip(rows);
  for (const length of [2, 9, 50, bytes.length - 20, bytes.length - 1]) {
    expect(await inflate(bytes.slice(0, length)), `at ${length}`).toBe('truncated-gzip');
    expect(await inflate(bytes, bytes.slice(0, length)), `second at ${length}`).toBe('truncated-gzip');
  }
  const damaged = bytes.slice();
  damaged.fill(0xff, 1000, 1100);
  const wrongSum = bytes.slice();
  wrongSum[bytes.length - 6] = (wrongSum[bytes.length - 6] ?? 0) ^ 1;
  for (const broken of [damaged, wrongSum]) expect(await inflate(broken)).toBe('broken-gzip');
  expect(await inflate(bytes, 'garbage')).toBe('broken-gzip');
});

it('reads a dropped file of several slices, plain and gzipped', async () => {
  const text = `дата;район;число\n${rows.repeat(3)}`;
  for (const bytes of [new TextEncoder().encode(text), await zip(text)]) {
    const source = fileSource(new File([bytes], 'log.csv'));
    const head = await readHead(source);
    if (head.kind !== 'head') throw new Error(head.problem.code);
    let records = 0;
    let last: readonly string[] | undefined;
    for await (const batch of readRecords(source, head.dialect)) {
      records += batch.records.length;
      last = batch.records.at(-1);
    }
    expect(records).toBe(60_001);
    expect(last).toEqual(['2024-03-09', 'Салтівський', String(19_999 * 7919)]);
  }
});
