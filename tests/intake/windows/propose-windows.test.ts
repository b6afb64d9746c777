import { expect, test } from 'vitest';
import { proposeWindows } from '../../../src/intake/windows/propose-windows.ts';

const quarters = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [`${name} total`, `${name} online`]);

const none = { district: null, service: null };

const months = (columns: readonly string[]) =>
  proposeWindows(columns, none)?.windows.map(
    ({ from, to, written }) => `${from}..${to}${written ? ' mended' : ''}`,
  );

test('pairs of the same months make windows; a column without its pair makes none', () => {
  const columns = [
    'Послуга',
    '2023 усього',
    '2023 онлайн',
    '2024 усього',
    '2024 онлайн',
    '2025 усього',
    'нотатки',
  ];
  expect(proposeWindows(columns, { district: null, service: 'Послуга' })).toEqual({
    version: 1,
    kind: 'windows',
    district: null,
    service: 'Послуга',
    windows: [
      { from: '2023-01', to: '2023-12', total: '2023 усього', online: '2023 онлайн', written: null },
      { from: '2024-01', to: '2024-12', total: '2024 усього', online: '2024 онлайн', written: null },
    ],
  });
});

test('one pair, or no pair, is no table of windows', () => {
  expect(proposeWindows(['2023 усього', '2023 онлайн'], none)).toBeNull();
  expect(proposeWindows(['Дата', 'Район', 'Канал'], none)).toBeNull();
});

test('a mistyped end is mended where its neighbours leave one reading', () => {
  const years = ['April 2013 to March 2014', 'July 2013 to June 2014', 'October 2013 to September 2014'];
  const wrong = 'January 2014 to December 2015';
  const after = ['April 2014 to March 2015', 'July 2014 to June 2015', 'January 2015 to December 2015'];
  expect(months(quarters(...years, wrong, ...after))?.[3]).toBe('2014-01..2014-12 mended');
  // the other end: only a later start stands in order
  const start = 'January 2013 to December 2014';
  expect(months(quarters(...years, start, ...after))?.[3]).toBe('2014-01..2014-12 mended');
});

test('what cannot be told, or may be meant so, stays as it is written', () => {
  // too few to say what is usual
  expect(months(quarters('2022', '2023', '2021–2024'))).toEqual([
    '2022-01..2022-12',
    '2023-01..2023-12',
    '2021-01..2024-12',
  ]);
  // a longer one at the end may start or end there
  expect(months(quarters('2020', '2021', '2022', '2023', '2024–2025'))?.at(-1)).toBe('2024-01..2025-12');
  // as many of one length as of another
  expect(months(quarters('2022', '2023', 'Q1 2024', 'Q2 2024'))).toEqual([
    '2022-01..2022-12',
    '2023-01..2023-12',
    '2024-01..2024-03',
    '2024-04..2024-06',
  ]);
});
