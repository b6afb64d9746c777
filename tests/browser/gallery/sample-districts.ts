import type { DistrictTile } from '../../../src/charts/district-tiles.tsx';
import { sampleShare } from './sample-measurement.ts';

const districts = [
  ['Шевченківський', 'Shevchenkivskyi', 1, 0, 0.662, 0.042],
  ['Київський', 'Kyivskyi', 2, 0, 0.611, 0.062],
  ['Холодногірський', 'Kholodnohirskyi', 0, 1, 0.541, 0.062],
  ['Салтівський', 'Saltivskyi', 2, 1, 0.532, 0.052],
  ['Новобаварський', 'Novobavarskyi', 0, 2, 0.521, -0.012],
  ['Основ’янський', 'Osnovianskyi', 1, 2, 0.572, 0.022],
  ['Слобідський', 'Slobidskyi', 2, 2, 0.583, 0.0002],
  ['Індустріальний', 'Industrialnyi', 3, 1, 0.494, -0.041],
  ['Немишлянський', 'Nemyshlianskyi', 3, 2, 0.551, 0.031],
] as const;

/** Nine tiles, one label that is no known district, one district with too few requests. */
export const sampleDistricts = (locale: 'uk' | 'en'): readonly DistrictTile[] => [
  ...districts.map(([uk, en, column, row, share, change], index): DistrictTile => {
    const requests = 42_000 + index * 9_731;
    const interval = sampleShare(Math.abs(change), requests);
    return {
      key: en,
      name: locale === 'uk' ? uk : en,
      tile: { column, row },
      requests,
      adoption:
        index === 6
          ? { kind: 'missing', reason: 'too-few' }
          : sampleShare(share, index === 4 ? 320 : requests),
      change:
        index === 2 || index === 6
          ? { kind: 'missing', reason: 'no-comparison' }
          : interval.kind === 'value'
            ? { ...interval, value: change, low: change - 0.01, high: change + 0.01 }
            : interval,
    };
  }),
  {
    key: 'Аеропорт <b>',
    name: 'Аеропорт <b>',
    tile: null,
    requests: 812,
    adoption: sampleShare(0.31, 812),
    change: { kind: 'missing', reason: 'no-comparison' },
  },
];
