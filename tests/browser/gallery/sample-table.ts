import type { ChartTable } from '../../../src/charts/chart-table.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { sampleDistricts } from './sample-districts.ts';
import { sampleServices } from './sample-services.ts';

/** Several thousand rows. */
export const sampleTable = (locale: Locale): ChartTable => {
  const districts = sampleDistricts(locale);
  const services = sampleServices(locale);
  const words =
    locale === 'uk'
      ? ['Послуга', 'Район', 'Частка онлайн', 'Зміна', 'Запитів']
      : ['Service', 'District', 'Share online', 'Change', 'Requests'];
  return {
    columns: [
      { id: 'service', header: words[0] ?? '', kind: 'text' },
      { id: 'district', header: words[1] ?? '', kind: 'text' },
      { id: 'adoption', header: words[2] ?? '', kind: 'share' },
      { id: 'change', header: words[3] ?? '', kind: 'points' },
      { id: 'requests', header: words[4] ?? '', kind: 'count' },
    ],
    rows: Array.from({ length: 5000 }, (_, index) => [
      `${services[index % services.length]?.name} ${Math.floor(index / 12) + 1}`,
      districts[index % districts.length]?.name ?? '',
      index % 17 === 0
        ? { kind: 'missing' as const, reason: 'too-few' as const }
        : { kind: 'share' as const, value: ((index * 7919) % 1000) / 1000 },
      index % 13 === 0
        ? { kind: 'missing' as const, reason: 'no-comparison' as const }
        : { kind: 'points' as const, value: (((index * 31) % 200) - 100) / 1000 },
      { kind: 'count' as const, value: (index * 7817) % 90_000 },
    ]),
  };
};
