import type { MessageAndRemedy } from './message-and-remedy.ts';
import type { QualityLanguage, QualityOf } from './quality-language.ts';
import { requestsWords } from './requests-words.ts';

type DateCode = 'future-dates' | 'ancient-dates' | 'stray-dates' | 'short-end' | 'stale';

const message = (language: QualityLanguage, finding: QualityOf<DateCode>): string => {
  const { i18n, formats } = language;
  const requests = 'requests' in finding.values ? requestsWords(i18n, finding.values.requests) : '';
  switch (finding.code) {
    case 'future-dates':
      return i18n._({
        id: 'quality.future-dates',
        message: 'Дати в майбутньому: {requests}, остання дата — {day}.',
        values: { requests, day: formats.formatDay(finding.values.last) },
      });
    case 'ancient-dates':
      return i18n._({
        id: 'quality.ancient-dates',
        message: 'Дати до 1990 року: {requests}, найперша дата — {day}.',
        values: { requests, day: formats.formatDay(finding.values.first) },
      });
    case 'stray-dates':
      return i18n._({
        id: 'quality.stray-dates',
        message: 'Дати осторонь, більш ніж за рік від усіх інших: {requests} ({range}).',
        values: { requests, range: formats.formatRange(finding.values) },
      });
    case 'short-end':
      return i18n._({
        id: 'quality.short-end',
        message: 'Кінець даних неповний: за {range} лише {requests}, помітно менше, ніж звичайно.',
        values: { requests, range: formats.formatRange(finding.values) },
      });
    case 'stale':
      return i18n._({
        id: 'quality.stale',
        message:
          'Останній день із повними даними — {day}, {days, plural, one {# день} few {# дні} many {# днів} other {# дня}} тому.',
        values: { day: formats.formatDay(finding.values.last), days: finding.values.days },
      });
  }
};

const remedy = ({ i18n }: QualityLanguage, code: DateCode): string => {
  switch (code) {
    case 'future-dates':
      return i18n._({
        id: 'quality.remedy.future-dates',
        message:
          'Перевірте рік і порядок дня та місяця. Доки такі дати є, останні періоди на графіках порожні.',
      });
    case 'ancient-dates':
      return i18n._({
        id: 'quality.remedy.ancient-dates',
        message: 'Здебільшого так вивантажують порожню дату (1900 чи 1970 рік). Виправте вивантаження.',
      });
    case 'stray-dates':
      return i18n._({ id: 'quality.remedy.stray-dates', message: 'Перевірте рік у цих рядках.' });
    case 'short-end':
      return i18n._({
        id: 'quality.remedy.short-end',
        message: 'Не робіть із цього часу висновків. Коли дані будуть повні, вивантажте їх ще раз.',
      });
    case 'stale':
      return i18n._({
        id: 'quality.remedy.stale',
        message: 'Якщо це не архів, додайте новіші дані.',
      });
  }
};

/** Words for findings about dates that cannot be, and about how the data end. */
export const qualityDateWords = (
  language: QualityLanguage,
  finding: QualityOf<DateCode>,
): MessageAndRemedy => ({
  message: message(language, finding),
  remedy: remedy(language, finding.code),
});
