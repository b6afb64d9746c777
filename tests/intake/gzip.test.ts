import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import { gunzip } from '../../src/intake/gunzip.ts';
import { readHead } from '../../src/intake/read-head.ts';
import { SourceFault } from '../../src/intake/source-fault.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const join = (...parts: Uint8Array[]): Bytes => Uint8Array.from(Buffer.concat(parts));
const zip = (text: string | Uint8Array, level = 6): Bytes => Uint8Array.from(gzipSync(text, { level }));

/** What comes out, or the code of the problem. */
const inflate = async (source: ByteSource): Promise<string> => {
  const parts: Uint8Array[] = [];
  try {
    for await (const chunk of gunzip(source)) parts.push(chunk);
  } catch (error) {
    if (error instanceof SourceFault) return error.problem.code;
    throw error;
  }
  return Buffer.concat(parts).toString();
};

const text = Array.from(
  { length: 300 },
  (_, at) => `2024-03-${at % 28};Салтівський;${at * 7919};портал\n`,
).join('');

describe('gzip', () => {
  it('is inflated, whatever the chunks', async () => {
    const bytes = zip(text);
    for (const chunk of [1, 2, 9, 10, 11, 100, 1000, 1 << 20]) {
      expect(await inflate(bytesSource('t', bytes, chunk))).toBe(text);
    }
  });

  it('of several members is all of them', async () => {
    const members = join(zip('a;b\n'), zip(text), zip(''), zip('x', 0), zip(text, 9));
    for (const chunk of [1, 3, 10, 64, 1 << 20]) {
      expect(await inflate(bytesSource('t', members, chunk))).toBe(`a;b\n${text}x${text}`);
    }
  });

  it('of a thousand small members (as bgzip writes) is all of them', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `row ${at}\n`);
    expect(await inflate(bytesSource('t', join(...rows.map((row) => zip(row)))))).toBe(rows.join(''));
  });

  it('with a name, a comment and extra fields in its header', async () => {
    const plain = zip(text);
    const header = [0x1f, 0x8b, 8, 0x1c, 0, 0, 0, 0, 0, 3, 3, 0, 7, 8, 9, 0x61, 0, 0x62, 0];
    const named = join(Uint8Array.from(header), plain.subarray(10));
    expect(await inflate(bytesSource('t', join(named, named), 5))).toBe(text + text);
  });

  it('is right even where data looks like the beginning of a member', async () => {
    // a stored (not compressed) gzip file inside a gzip file
    const inner = zip('inner');
    const payload = join(new TextEncoder().encode(text), inner, new TextEncoder().encode(text), inner);
    const outer = join(zip('first\n'), zip(payload, 0), zip('last\n'));
    const expected = `first\n${Buffer.from(payload).toString()}last\n`;
    for (const chunk of [7, 500, 1 << 20])
      expect(await inflate(bytesSource('t', outer, chunk))).toBe(expected);
  });

  it('cut anywhere is truncated', async () => {
    const bytes = join(zip('a\n'), zip(text));
    const member = zip('a\n').length;
    for (const length of [
      1,
      2,
      5,
      9,
      10,
      15,
      member - 1,
      member + 2,
      member + 5,
      member + 40,
      bytes.length - 9,
      bytes.length - 1,
    ]) {
      for (const chunk of [4, 1 << 20]) {
        const code = await inflate(bytesSource('t', bytes.slice(0, length), chunk));
        expect(code, `at ${length}`).toBe('truncated-gzip');
      }
    }
  });

  it('with damaged data, a wrong checksum or anything after its end is broken', async () => {
    const bytes = zip(text);
    const damaged = (at: number) => {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x55;
      return copy;
    };
    for (const broken of [
      damaged(0),
      damaged(2),
      damaged(bytes.length - 6),
      damaged(bytes.length - 2),
      join(bytes, new TextEncoder().encode('garbage after the end')),
      join(bytes, new Uint8Array(100)),
      join(bytes, zip('x').slice(0, -6), bytes),
      new TextEncoder().encode('no gzip at all'),
    ]) {
      for (const chunk of [8, 1 << 20])
        expect(await inflate(bytesSource('t', broken, chunk))).toBe('broken-gzip');
    }
  });

  it('names damage in the middle', async () => {
    const bytes = zip(text);
    for (let at = 12; at < bytes.length - 8; at += 97) {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ 0xff;
      // damage may also make the stream run on beyond its end
      expect(['broken-gzip', 'truncated-gzip']).toContain(await inflate(bytesSource('t', copy)));
    }
  });

  it('passes on what is wrong with the source', async () => {
    const problem = { code: 'file-changed', where: { file: 't' }, values: {} } as const;
    const bytes = zip(text);
    const source: ByteSource = {
      name: 't',
      bytes: bytes.length,
      async *open() {
        yield bytes.slice(0, 500);
        throw new SourceFault(problem);
      },
    };
    expect(await inflate(source)).toBe('file-changed');
  });

  it('lets go of the source when reading stops early', async () => {
    let closed = 0;
    const bytes = zip(Uint8Array.from({ length: 1 << 20 }, (_, at) => (at * at * 31) >> 5));
    const source: ByteSource = {
      name: 't',
      bytes: bytes.length,
      async *open() {
        try {
          for (let at = 0; at < bytes.length; at += 1000) yield bytes.slice(at, at + 1000);
        } finally {
          closed++;
        }
      },
    };
    for await (const chunk of gunzip(source)) if (chunk.length > 0) break;
    expect(closed).toBe(1);
  });

  it('is found by its first bytes, and what is inside is judged', async () => {
    const head = (bytes: Bytes) => readHead(bytesSource('log.csv', bytes));
    const table = await head(zip('дата;канал\n2024-01-01;web\n'));
    expect(table).toMatchObject({
      kind: 'head',
      dialect: { gzip: true, delimiter: ';' },
      sample: [['2024-01-01', 'web']],
    });
    const codes = async (bytes: Bytes) => {
      const result = await head(bytes);
      return result.kind === 'head' ? null : [result.problem.code, result.problem.values];
    };
    expect(await codes(zip(''))).toEqual(['empty-file', {}]);
    expect(await codes(zip(zip('x')))).toEqual(['unsupported-format', { format: 'gzip' }]);
    expect(await codes(zip(Buffer.from('%PDF-1.7 ...')))).toEqual(['unsupported-format', { format: 'pdf' }]);
    expect(await codes(Uint8Array.of(0x1f, 0x8b))).toEqual(['truncated-gzip', {}]);
    expect(await codes(zip(text).slice(0, 300))).toEqual(['truncated-gzip', {}]);
    expect(await codes(Uint8Array.of(0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9))).toEqual(['broken-gzip', {}]);
  });
});
