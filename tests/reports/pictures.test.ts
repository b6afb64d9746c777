import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/reports/file-name.ts';
import { framedPicture } from '../../src/reports/framed-picture.ts';
import { pictureSvg } from '../../src/reports/picture-svg.ts';
import type { Shape } from '../../src/reports/shape.ts';
import { wrappedLines } from '../../src/reports/wrapped-lines.ts';
import { xmlText } from '../../src/reports/xml-text.ts';

const body: readonly Shape[] = [
  { kind: 'rect', x: 0, y: 0, width: 100, height: 20, radius: 3, fill: '#1759a8', opacity: 0.5 },
  {
    kind: 'text',
    x: 4,
    y: 14,
    text: '<script>&',
    size: 12,
    weight: '600',
    fill: '#ffffff',
    opacity: 1,
    anchor: 'end',
  },
  {
    kind: 'drawing',
    x: 0,
    y: 30,
    width: 100,
    height: 50,
    markup: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  },
];

const notes = {
  sentence: 'Усі послуги в усіх районах за 2025 порівняно з тим самим періодом 2024, усі канали',
  definitions: ['Частка онлайн: онлайн-запити, поділені на всі.'],
  counted: 'n = 42 000',
  source: 'Дані до 31 грудня 2025',
};

const picture = framedPicture({
  title: 'Онлайн обігнав особисті звернення навесні 2024',
  subtitle: 'Частка запитів за каналом',
  notes,
  body: { width: 200, height: 80, shapes: body },
});

const texts = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));

describe('a framed picture', () => {
  it('says above what it shows and below what was counted, each line inside the paper', () => {
    const words = texts.map(({ text }) => text).join(' ');
    const parts = ['Онлайн обігнав', notes.sentence, ...notes.definitions, notes.counted, notes.source];
    for (const part of parts) expect(words).toContain(part);
    const y = (start: string) => texts.find(({ text }) => text.startsWith(start))?.y ?? Number.NaN;
    expect(y('Онлайн')).toBeLessThan(y('<script>'));
    expect(y('<script>')).toBeLessThan(y('Усі послуги'));
    expect(Math.max(...texts.map((text) => text.y))).toBeLessThan(picture.height);
  });

  it('has lines that follow each other and white paper under all', () => {
    const lines = texts.filter(({ text }) => !text.startsWith('<')).map((text) => text.y);
    expect(lines.toSorted((a, b) => a - b)).toEqual(lines);
    expect(new Set(lines).size).toBe(lines.length);
    expect(picture.shapes[0]).toMatchObject({ kind: 'rect', fill: '#ffffff', width: picture.width });
  });

  it('keeps the body as it is, moved into the frame', () => {
    const moved = picture.shapes.filter(({ kind }) => kind === 'drawing');
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatchObject({ x: 24, width: 100, height: 50 });
    expect((moved[0]?.y ?? 0) - (texts.find(({ text }) => text.startsWith('<'))?.y ?? 0)).toBe(16);
  });

  it('becomes an SVG in which foreign text is text', () => {
    const svg = pictureSvg(picture, 'a "title"', '');
    expect(svg).toContain('&lt;script&gt;&amp;');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('<title>a &quot;title&quot;</title>');
    expect(svg).toContain('text-anchor="end"');
    expect(svg).not.toContain('undefined');
  });
});

describe('text in XML', () => {
  it('escapes signs and drops what XML forbids', () => {
    expect(xmlText('a<b>&"\'\u0000\u0008\ufffe\ud800')).toBe('a&lt;b&gt;&amp;&quot;&apos;\ufffd');
    expect(xmlText('а\n\tї')).toBe('а\n\tї');
  });
});

describe('line breaks', () => {
  const widthOf = (line: string) => line.length;

  it('holds no-break spaces and lets a long word stand alone', () => {
    expect(wrappedLines('n = 1\u00a0420\u00a0000 запитів', 9, widthOf)).toEqual([
      'n =',
      '1\u00a0420\u00a0000',
      'запитів',
    ]);
    expect(wrappedLines('', 9, widthOf)).toEqual([]);
  });

  it('keeps all words in order and every line short unless it is one word', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 20 }), (words, width) => {
        const lines = wrappedLines(words.join(' '), width, widthOf);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

describe('file names', () => {
  it.each([
    ['Райони: від 49 до 66 %', 'Райони від 49 до 66 %.png'],
    ['Кампанія «ЦНАП»?', 'Кампанія ЦНАП.png'],
    ['../../etc/passwd', 'etc passwd.png'],
    ['a\u202egnp.exe', 'a gnp.exe.png'],
    ['...', 'uptake.png'],
    ['', 'uptake.png'],
  ])('of %j', (title, name) => {
    expect(fileName(title, 'png')).toBe(name);
  });

  it('is short, on one line and without reserved signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const name = fileName(title, 'csv');
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect([...name].length).toBeLessThanOrEqual(84);
      }),
    );
  });
});
