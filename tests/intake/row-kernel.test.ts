import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodedText } from '../../src/intake/bytes/encoded-text.ts';
import { createRowKernel, type RowKernel } from '../../src/intake/bytes/row-kernel.ts';
import { halfSipHash, type HashKey } from '../../src/intake/half-sip-hash.ts';
import { IdHash } from '../../src/intake/id-hash.ts';
import { hasPlainTime } from '../../src/intake/plain-time.ts';
import { compileKernel, kernelModule, kernelModulePath } from '../../build/compile-kernel.ts';
import { readFileSync } from 'node:fs';

const key: HashKey = [0x1234_5678, -5];
const semicolon = 59;
const unwanted = 0;

const freshKernel = (): RowKernel => {
  const kernel = createRowKernel();
  if (kernel === null) throw new Error('no WebAssembly here');
  kernel.forgetAll();
  kernel.keyIds(...key);
  return kernel;
};

/** Puts bytes where the kernel reads; gives the place after them. */
const put = (kernel: RowKernel, bytes: Uint8Array): number => {
  const memory = new Uint8Array(kernel.memory.buffer);
  memory.set(bytes, kernel.input);
  memory.fill(0, kernel.input + bytes.length, kernel.input + bytes.length + 64);
  return kernel.input + bytes.length;
};

const learnDay = (kernel: RowKernel, day: string): void => {
  put(kernel, new TextEncoder().encode(day));
  expect(kernel.knowsDate(kernel.input, day.length)).toBe(0);
  expect(kernel.learn(1)).toBe(1);
};

/** Low and high half of an id's hash; null = left to the reader of texts, 'blank' = no id. */
const hashOfCell = (kernel: RowKernel, cell: string): string | null => {
  const end = put(kernel, new TextEncoder().encode(`2024-03-09;${cell}\n`));
  kernel.plan(semicolon, 2, 0);
  kernel.planColumns(0, -1, 1);
  kernel.readRows(kernel.input, end, 10);
  if (kernel.logged.value === 0) return null;
  const [low = 0, high = 0, , , , hasId = 0] = new Int32Array(kernel.memory.buffer, kernel.loggedRows, 6);
  return (hasId & 1) === 1 ? `${low} ${high}` : 'blank';
};

const hashOfText = (cell: string): string => {
  const id = new IdHash(key);
  return id.ofText(cell) ? `${id.low} ${id.high}` : 'blank';
};

test('the kernel in use is what its source compiles to', async () => {
  expect(readFileSync(kernelModulePath, 'utf8')).toBe(kernelModule(await compileKernel()));
}, 60_000);

describe('the kernel', () => {
  test('hashes ids as texts are hashed', () => {
    const kernel = freshKernel();
    learnDay(kernel, '2024-03-09');
    const letters = fc.string({
      unit: fc.constantFrom('a', 'Z', '7', '-', ' ', '\t', '\u007f', '\u0001'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, (cell) => {
        expect(hashOfCell(kernel, cell)).toBe(hashOfText(cell));
      }),
    );
    expect(hashOfCell(kernel, 'x'.repeat(1000))).toBe(hashOfText('x'.repeat(1000)));
    expect(hashOfCell(kernel, 'заява-7')).toBeNull();
  });

  test('hashes ids by HalfSipHash-2-4', () => {
    const into = { low: 0, high: 0 };
    halfSipHash({ words: Int32Array.of(0x6463_6261, 4 << 24), length: 2, tweak: 0 }, key, into);
    const kernel = freshKernel();
    learnDay(kernel, '2024-03-09');
    expect(hashOfCell(kernel, 'abcd')).toBe(`${into.low} ${into.high}`);
  });

  test('knows a date again with any plain local time after it, and with nothing else', () => {
    const kernel = freshKernel();
    kernel.plan(semicolon, 1, 0);
    kernel.planColumns(0, -1, -1);
    learnDay(kernel, '2024-03-09');
    const isKnown = (cell: string): boolean => {
      put(kernel, new TextEncoder().encode(cell));
      return kernel.knowsDate(kernel.input, cell.length) === 1;
    };
    const time = fc.string({
      unit: fc.constantFrom('0', '1', '2', '3', '5', '6', '9', ':', ' ', 'T', '/', '.'),
      maxLength: 10,
    });
    fc.assert(
      fc.property(time, (rest) => {
        const cell = `2024-03-09${rest}`;
        expect(isKnown(cell)).toBe(rest === '' || hasPlainTime(cell));
      }),
      { numRuns: 2000 },
    );
    for (let hour = 0; hour < 30; hour += 1) {
      for (let minute = 0; minute < 70; minute += 1) {
        const [h, m] = [hour, minute].map((part) => String(part).padStart(2, '0'));
        const cell = `2024-03-09T${h}:${m}`;
        expect(isKnown(cell)).toBe(hasPlainTime(cell));
        expect(isKnown(`${cell}:${m}`)).toBe(hasPlainTime(`${cell}:${m}`));
      }
    }
    for (const other of ['2024-03-08', '2024/03/09', '2024-03.09', '09-03-2024', '2024-03-9', '2024-0309'])
      expect(isKnown(other)).toBe(false);
  });

  test('does not take labels for others after their nodes were numbered anew as often as can be told', () => {
    const kernel = freshKernel();
    kernel.plan(semicolon, 3, 0);
    kernel.planColumns(0, -1, -1);
    new Int32Array(kernel.memory.buffer, kernel.labelColumns, 2).set([1, 2]);
    kernel.planLabels(2, 1, 2);
    learnDay(kernel, '2024-03-09');
    ['Aa', 'Bb'].forEach((letters, value) =>
      [...letters].forEach((letter, label) => {
        put(kernel, new TextEncoder().encode(letter));
        expect(kernel.knowsLabel(label, kernel.input, 1)).toBe(0);
        kernel.learn(value);
      }),
    );
    /** Values of the labels that a row is counted under; null = it is not known. */
    const countedAs = (labels: string): number[] | null => {
      const end = put(kernel, new TextEncoder().encode(`2024-03-09;${labels}\n`));
      kernel.readRows(kernel.input, end, 10);
      kernel.forgetTouched();
      kernel.flushCounts();
      if (kernel.cellsHeld() === 0) return null;
      const [key = 0] = new Uint32Array(kernel.memory.buffer, kernel.cellKeys, 1);
      const nodes = new Uint32Array(kernel.memory.buffer, kernel.nodes, 2 * kernel.nodesHeld());
      const node = key & 0xffff;
      const parent = nodes[2 * node] ?? 0;
      kernel.forgetCounts();
      return [parent, node].map((at) => (nodes[2 * at + 1] ?? 0) - 1);
    };
    expect(countedAs('A;a')).toEqual([0, 0]);
    for (let times = 0; times < 1 << 16; times += 1) kernel.forgetNodes();
    expect([null, [1, 1]]).toContainEqual(countedAs('B;b'));
    expect([null, [0, 0]]).toContainEqual(countedAs('A;a'));
  });

  test.each(['utf-8', 'windows-1251'] as const)(
    'checks bytes of %s as the reader of texts does',
    (encoding) => {
      const text = encodedText(encoding);
      const kernel = freshKernel();
      learnDay(kernel, '2024-03-09');
      kernel.plan(semicolon, 2, text.isSingleByte ? 1 : 0);
      kernel.planColumns(0, -1, -1);
      new Uint8Array(kernel.memory.buffer)[kernel.checkedColumns + 1] = unwanted;
      const byte = fc.oneof(
        fc.constantFrom(0x61, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xd0, 0xd1, 0xdf),
        fc.constantFrom(0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff),
      );
      const letters = fc.array(
        fc.oneof(
          byte.map((one) => [one]),
          fc
            .constantFrom('я', '€', '😀', 'ab', '\u{10ffff}')
            .map((letter) => [...new TextEncoder().encode(letter)]),
        ),
        { maxLength: 60 },
      );
      fc.assert(
        fc.property(letters, (parts) => {
          const cell = Uint8Array.from(parts.flat());
          const record = Uint8Array.from([...new TextEncoder().encode('2024-03-09;'), ...cell, 10]);
          const end = put(kernel, record);
          kernel.readRows(kernel.input, end, 10);
          expect(kernel.rows.value).toBe(text.isSound(cell, 0, cell.length) ? 1 : 0);
          kernel.forgetTouched();
        }),
        { numRuns: 3000 },
      );
    },
  );
});
