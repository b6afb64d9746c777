import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLabel } from '../../src/city/fold-label.ts';

describe('foldLabel', () => {
  it.each([
    ['Основ’янський', 'основянський'],
    ["ОСНОВ'ЯНСЬКИЙ", 'основянський'],
    ['Основʼянський', 'основянський'],
    ['Основ´янський', 'основянський'],
    ['Основ`янський', 'основянський'],
    ['Основ＇янський', 'основянський'],
    ['  ID\u2011картка\u00a0', 'id картка'],
    ['ел.  пошта', 'ел пошта'],
    ['«ЦНАП»', 'цнап'],
    ['Са\u0301йт', 'сайт'],
    ['Харкі\u0308в', 'харків'.replace('і', 'ї')],
    ['пор\u00adтал\u200b', 'портал'],
    ['\u202eweb\u202c', 'web'],
    ['Ґанок', 'ганок'],
    ['звёзды', 'звезды'],
    ['—', ''],
    ['', ''],
  ])('%j becomes %j', (label, folded) => {
    expect(foldLabel(label)).toBe(folded);
  });

  it('puts look-alike Latin letters into Cyrillic words right', () => {
    expect(foldLabel('Caлтiвcький')).toBe('салтівський');
    expect(foldLabel('Kиївcький')).toBe('київський');
    expect(foldLabel('ЦHAП')).toBe('цнап');
    expect(foldLabel('оплата i звернення')).toBe('оплата і звернення');
  });

  it('puts look-alike Cyrillic letters into Latin words right', () => {
    expect(foldLabel('wеb')).toBe('web');
    expect(foldLabel('роrtаl')).toBe('portal');
  });

  it('leaves words of one alphabet and words of both alone', () => {
    expect(foldLabel('email')).toBe('email');
    expect(foldLabel('ID картка')).toBe('id картка');
    expect(foldLabel('webпортал')).toBe('webпортал');
  });

  it('keeps Ukrainian and Russian letters apart', () => {
    expect(foldLabel('Київський')).not.toBe(foldLabel('Киевский'));
    expect(foldLabel('лист')).not.toBe(foldLabel('ліст'));
  });

  it('changes nothing the second time, and never fails', () => {
    // a word of marks alone leaves nothing, not a space
    expect(foldLabel('\u0591\0\u2c00')).toBe('\u2c30');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        const once = foldLabel(label);
        expect(foldLabel(once)).toBe(once);
      }),
    );
  });
});
