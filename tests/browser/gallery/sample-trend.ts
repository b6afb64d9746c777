import { epochDay } from '../../../src/cube/epoch-day.ts';
import type { Measurement } from '../../../src/measures/measurement.ts';
import type { Trend, TrendSeries } from '../../../src/charts/trend.ts';
import { sampleShare } from './sample-measurement.ts';

const names = {
  uk: { online: 'онлайн', person: 'особисто', phone: 'телефон', post: 'пошта' },
  en: { online: 'online', person: 'in person', phone: 'phone', post: 'post' },
} as const;

const onlineAt = (month: number): number =>
  0.34 +
  0.26 / (1 + Math.exp(-(month - 17) / 6)) +
  0.022 * Math.sin((month / 12) * 6.283) +
  (month % 5) * 0.0025;

const notReporting: Measurement = { kind: 'missing', reason: 'not-reporting' };

/** Three years by month: a gap, a lone value beside it, an incomplete last month, two bands. */
export const sampleTrend = (locale: 'uk' | 'en'): Trend => {
  const months = Array.from({ length: 36 }, (_, index) => index);
  const gap = new Set([20, 22]);
  const line = (of: (month: number) => number): Measurement[] =>
    months.map((month) => (gap.has(month) ? notReporting : sampleShare(of(month), 9_000 + month * 400)));
  const phone = (month: number) => 0.11 - month * 0.0005 + Math.sin(month) * 0.004;
  const post = (month: number) => 0.09 - month * 0.0014;
  const words = names[locale];
  const series: TrendSeries[] = [
    { id: 'online', role: 'online', name: words.online, points: line(onlineAt) },
    {
      id: 'in-person',
      role: 'in-person',
      name: words.person,
      points: line((month) => 1 - onlineAt(month) - phone(month) - post(month)),
    },
    { id: 'phone', role: 'phone', name: words.phone, points: line(phone) },
    { id: 'post', role: 'post', name: words.post, points: line(post) },
  ];
  return {
    unit: 'month',
    periods: months.map((month) => ({
      start: epochDay(2023 + Math.floor(month / 12), (month % 12) + 1, 1),
      partial: month === 35,
    })),
    series,
    bands: [
      {
        name: locale === 'uk' ? 'кампанія «ЦНАП у смартфоні»' : 'campaign “Service centre in your phone”',
        from: epochDay(2025, 10, 14),
        to: epochDay(2025, 12, 10),
        kind: 'campaign',
      },
      {
        name: locale === 'uk' ? 'відключення світла' : 'power cuts',
        from: epochDay(2024, 6, 1),
        to: epochDay(2024, 7, 31),
        kind: 'exclusion',
      },
    ],
  };
};
