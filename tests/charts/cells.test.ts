import { describe, expect, it } from 'vitest';
import { adoptionTable } from '../../src/charts/adoption-table.ts';
import { cellText } from '../../src/charts/cell-text.ts';
import { changeDirection } from '../../src/charts/change-direction.ts';
import { fittingText } from '../../src/charts/fitting-text.ts';
import { isWide } from '../../src/charts/is-wide.ts';
import { measureRows } from '../../src/charts/measure-rows.ts';
import { missingMark } from '../../src/charts/missing-mark.ts';
import { searchedText } from '../../src/charts/searched-text.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { formats } from '../../src/i18n/formats.ts';

const value = (share: number, low: number, high: number) =>
  ({ kind: 'value', value: share, n: 100, low, high }) as const;

describe('cells', () => {
  it('writes each kind', async () => {
    const i18n = await createI18n('uk');
    const text = (cell: Parameters<typeof cellText>[0]) => cellText(cell, formats('uk'), i18n);
    expect(text('<b>Аеропорт</b>')).toBe('<b>Аеропорт</b>');
    expect(text({ kind: 'share', value: 0.5 })).toBe('50,0\u00a0%');
    expect(text({ kind: 'points', value: 0.05 })).toBe('+5,0\u00a0в.\u00a0п.');
    expect(text({ kind: 'count', value: 1200 })).toBe('1\u00a0200');
    expect(text({ kind: 'missing', reason: 'not-reporting' })).toBe('дані не надходили');
  });

  it('makes a table of a ranking, gaps kept as gaps', () => {
    const words = {
      name: 'Район',
      adoption: 'Частка',
      low: 'Від',
      high: 'До',
      change: 'Зміна',
      requests: 'Запитів',
    };
    const { rows } = adoptionTable(
      [
        { key: 'a', name: 'А', adoption: value(0.5, 0.4, 0.6), change: value(-0.1, -0.2, 0), requests: 120 },
        {
          key: 'b',
          name: 'Б',
          adoption: { kind: 'missing', reason: 'too-few' },
          change: { kind: 'missing', reason: 'no-comparison' },
          requests: 3,
        },
      ],
      words,
    );
    expect(rows[0]).toEqual([
      'А',
      { kind: 'share', value: 0.5 },
      { kind: 'share', value: 0.4 },
      { kind: 'share', value: 0.6 },
      { kind: 'points', value: -0.1 },
      { kind: 'count', value: 120 },
    ]);
    expect(rows[1]?.slice(1, 5)).toEqual([
      { kind: 'missing', reason: 'too-few' },
      '',
      '',
      { kind: 'missing', reason: 'no-comparison' },
    ]);
  });
});

describe('judgements', () => {
  it('calls a change that chance could make unclear', () => {
    expect(changeDirection(value(0.02, 0.01, 0.03))).toBe('up');
    expect(changeDirection(value(-0.02, -0.03, -0.01))).toBe('down');
    expect(changeDirection(value(0.02, -0.01, 0.05))).toBe('unclear');
    expect(changeDirection(value(0.02, 0, 0.04))).toBe('unclear');
  });

  it('marks numbers with a wide interval, not gaps', () => {
    expect(isWide(value(0.5, 0.44, 0.56))).toBe(true);
    expect(isWide(value(0.5, 0.46, 0.54))).toBe(false);
    expect(isWide({ kind: 'missing', reason: 'too-few' })).toBe(false);
  });

  it('has different marks for reasons that can stand in one matrix', () => {
    const marks = (['no-requests', 'too-few', 'not-reporting', 'not-offered', 'partial'] as const).map(
      missingMark,
    );
    expect(new Set(marks).size).toBe(5);
  });
});

describe('words', () => {
  it('finds names whatever apostrophe and size of letters', () => {
    expect(searchedText("ОСНОВ'ЯНСЬКИЙ")).toBe(searchedText('Основ’янський'));
    const [row] = measureRows(
      { columns: [], rows: [['Субсидії', 'Салтівський', { kind: 'count', value: 7 }]] },
      ['x'],
    );
    expect(row).toMatchObject({ key: 'x', index: 0, searched: 'субсидії\nсалтівський' });
  });

  it('shortens what does not fit', () => {
    expect(fittingText('кампанія', 400, 12)).toBe('кампанія');
    expect(fittingText('кампанія «ЦНАП у смартфоні»', 90, 12)).toMatch(/^кампанія.*…$/);
    expect(fittingText('кампанія', 1, 12)).toBe('к…');
  });
});
