import { describe, expect, test } from 'vitest';
import { failure, imported, importTexts, logMapping } from '../support/import-text.ts';

describe('labels', () => {
  const places = logMapping({
    district: 'district',
    service: 'service',
    segments: [{ column: 'age', name: 'Вік' }],
  });
  const table = (...rows: string[]): string => ['date;district;service;channel;age', ...rows, ''].join('\n');

  test('known names are ids, unknown ones stay as they are and are listed', async () => {
    const { cube, report } = await imported(
      importTexts(
        [
          table(
            "2024-03-09;Основ'янський р-н;Субсидія;портал;18",
            '2024-03-09;Червонозаводский;Субсидія;портал;18',
            '2024-03-09; Мала   Данилівка;Щось нове;X-17;18',
            '2024-03-09;Мала Данилівка;Щось нове;X-17;18',
            '2024-03-09;;;;18',
          ),
        ],
        places,
      ),
    );
    expect(cube.members.district.map(({ key }) => key)).toEqual(['', 'osnovianskyi', 'Мала Данилівка']);
    expect(report.unmatched).toEqual({
      districts: [{ label: 'Мала Данилівка', requests: 2 }],
      services: [{ label: 'Щось нове', requests: 2 }],
      channels: [{ label: 'X-17', requests: 2 }],
    });
    expect(report.channels).toEqual([
      { label: 'X-17', kind: 'unknown', requests: 2 },
      { label: 'портал', kind: 'online', requests: 2 },
      { label: '', kind: 'unknown', requests: 1 },
    ]);
    expect(cube.segmentNames).toEqual(['Вік', '', '']);
  });

  test('the user decides what a channel word means', async () => {
    const { report } = await imported(
      importTexts([table('2024-03-09;;;X-17;', '2024-03-09;;;портал;', '2024-03-09;;;__proto__;')], {
        ...places,
        channelKinds: Object.fromEntries([
          ['X-17', 'online'],
          ['портал', 'assisted'],
          ['__proto__', 'post'],
        ]),
      }),
    );
    expect(Object.fromEntries(report.channels.map(({ label, kind }) => [label, kind]))).toEqual(
      Object.fromEntries([
        ['X-17', 'online'],
        ['портал', 'assisted'],
        ['__proto__', 'post'],
      ]),
    );
  });

  test('hostile labels are text', async () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '=cmd|calc!A1',
      '__proto__',
      'constructor',
      'hasOwnProperty',
      '\u202eтекст',
      "'; DROP TABLE x; --",
      '\u0007bell',
      '\ud83d\ude00',
    ];
    const { cube, report } = await imported(
      importTexts(
        [table(...hostile.map((label) => `2024-03-09;"${label}";"${label}";"${label}";"${label}"`))],
        places,
      ),
    );
    for (const dimension of ['district', 'service', 'channel', 'segment1'] as const) {
      expect(new Set(cube.members[dimension].map(({ label }) => label))).toEqual(new Set(hostile));
    }
    expect(report.unmatched.services).toHaveLength(hostile.length);
  });

  test('long labels are cut, and two that begin alike stay apart', async () => {
    const long = 'я'.repeat(50_000);
    const rows = [`${long}1`, `${long}2`, `${long}2`, `${'a'.repeat(199)}\ud83d\ude00${'b'.repeat(99)}`];
    const { cube } = await imported(
      importTexts([table(...rows.map((label) => `2024-03-09;;${label};web;`))], places),
    );
    expect(cube.members.service).toHaveLength(3);
    expect([...cube.cells.count].sort((a, b) => a - b)).toEqual([1, 1, 2]);
    for (const { key, label } of cube.members.service) {
      expect(label.length).toBeLessThanOrEqual(201);
      expect(label.isWellFormed()).toBe(true);
      expect(key.length).toBeLessThan(220);
    }
  });

  test('the same letters in two Unicode forms are one label', async () => {
    const { cube } = await imported(
      importTexts(
        [table('2024-03-09;;Їжа;web;'.normalize('NFC'), '2024-03-09;;Їжа;web;'.normalize('NFD'))],
        places,
      ),
    );
    expect(cube.members.service.map(({ key }) => key)).toEqual(['Їжа']);
  });

  test('two segments may be given one name', async () => {
    const { cube } = await imported(
      importTexts([table('2024-03-09;a;b;web;c')], {
        ...places,
        segments: ['age', 'district', 'service'].map((column) => ({ column, name: 'x' })),
      }),
    );
    expect(cube.segmentNames).toEqual(['x', 'x (2)', 'x (3)']);
  });

  test('too many labels end the import with nothing kept', async () => {
    const text = table(...Array.from({ length: 30 }, (_, at) => `2024-03-09;;s${at};web;`));
    const limits = { labelsPerColumn: 29 };
    expect(await failure(importTexts([text], places, { limits }))).toEqual([
      { code: 'too-many-labels', where: { file: 'a.csv' }, values: { column: 'service', limit: 29 } },
    ]);
    expect(
      (await imported(importTexts([text], places, { limits: { labelsPerColumn: 30 } }))).report.requests,
    ).toBe(30);
  });
});
