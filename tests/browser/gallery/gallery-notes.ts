import type { Locale } from '../../../src/i18n/locale.ts';
import type { ExportNotes } from '../../../src/reports/export-notes.ts';

export const galleryNotes: Readonly<Record<Locale, ExportNotes>> = {
  uk: {
    sentence:
      'Усі послуги в усіх районах за 2025 порівняно з тим самим періодом 2024, усі канали, асистовані як онлайн',
    definitions: ['Частка онлайн: онлайн-запити, поділені на всі запити, крім службових і невідомих.'],
    counted: 'n = 1 420 000 запитів; поза часткою 1 204 (канал невідомий)',
    source: 'Дані до 31 грудня 2025. Демонстраційні дані: вигадане місто, справжні методи.',
  },
  en: {
    sentence: 'All services in all districts in 2025, compared with 2024, all channels, assisted as online',
    definitions: [
      'Share online: online requests divided by all requests but those of staff and of unknown channel.',
    ],
    counted: 'n = 1,420,000 requests; outside the share 1,204 (channel unknown)',
    source: 'Data up to 31 December 2025. Demonstration data: an invented city, real methods.',
  },
};
