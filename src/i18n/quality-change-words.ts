import type { QualityCode } from '../measures/quality/quality-finding.ts';
import type { MessageAndRemedy } from './message-and-remedy.ts';
import { qualityDateWords } from './quality-date-words.ts';
import type { QualityLanguage, QualityOf } from './quality-language.ts';
import { requestsWords } from './requests-words.ts';

/** Codes of findings that tell of times. */
type TimeCode = Exclude<
  QualityCode,
  | 'rejected-rows'
  | 'blank'
  | 'unknown-kind'
  | 'unknown-labels'
  | 'basis-unknown'
  | 'basis-mixed'
  | 'impossible-cells'
  | 'mended-window'
  | 'unequal-totals'
  | 'unequal-parts'
  | 'repeated-rows'
>;

const subject = (
  { i18n, nameOf }: QualityLanguage,
  { dimension, key }: QualityOf<'jump' | 'silent'>['values'],
): string =>
  dimension === 'all'
    ? i18n._({ id: 'quality.subject.all', message: 'Усі запити разом' })
    : i18n._({
        id: 'quality.subject',
        message:
          '{dimension, select, district {Район «{name}»} service {Послуга «{name}»} other {Канал «{name}»}}',
        values: { dimension, name: nameOf(dimension, key) },
      });

const silent = (language: QualityLanguage, { values }: QualityOf<'silent'>): MessageAndRemedy => {
  const { i18n, formats } = language;
  return {
    message: i18n._({
      id: 'quality.silent',
      message: '{subject}: із {day} жодного запиту, а очікувалося близько {expected}.',
      values: {
        subject: subject(language, values),
        day: formats.formatDay(values.since),
        expected: formats.formatCount(Math.round(values.expected)),
      },
    }),
    remedy: i18n._({
      id: 'quality.remedy.silent',
      message:
        'Схоже, дані перестали надходити. Запитайте того, хто веде цю систему, і додайте те, чого бракує.',
    }),
  };
};

const jump = (language: QualityLanguage, { values }: QualityOf<'jump'>): MessageAndRemedy => {
  const { i18n, formats } = language;
  const { from, to, count, expected } = values;
  return {
    message: i18n._({
      id: 'quality.jump',
      message: '{subject}, {range}: {requests}, хоча за попередніми даними було б близько {expected}.',
      values: {
        subject: subject(language, values),
        range: formats.formatRange({ from, to }),
        requests: requestsWords(i18n, count),
        expected: formats.formatCount(Math.round(expected)),
      },
    }),
    remedy:
      count > expected
        ? i18n._({
            id: 'quality.remedy.rise',
            message:
              'Перевірте, чи нічого не додано двічі й чи не змінилося, що саме рахують. Якщо причина відома, нічого робити не треба.',
          })
        : i18n._({
            id: 'quality.remedy.fall',
            message:
              'Перевірте, чи вивантажено все й чи не змінилося, що саме рахують. Якщо причина відома, нічого робити не треба.',
          }),
  };
};

const gap = ({ i18n, formats }: QualityLanguage, { values }: QualityOf<'gap'>): MessageAndRemedy => ({
  message: i18n._({
    id: 'quality.gap',
    message: 'Жодного запиту за {range}, а звичайно було б близько {expected}.',
    values: {
      range: formats.formatRange(values),
      expected: formats.formatCount(Math.round(values.expected)),
    },
  }),
  remedy: i18n._({
    id: 'quality.remedy.gap',
    message: 'Дізнайтеся, чи тоді справді не приймали запитів. Якщо приймали, вивантажте цей час ще раз.',
  }),
});

const repeated = (
  { i18n, formats }: QualityLanguage,
  { values }: QualityOf<'repeated'>,
): MessageAndRemedy => ({
  message: i18n._({
    id: 'quality.repeated',
    message: 'Дані за {range} ({requests}) число за числом повторюють ті, що починаються з {day}.',
    values: {
      range: formats.formatRange(values),
      requests: requestsWords(i18n, values.requests),
      day: formats.formatDay(values.like),
    },
  }),
  remedy: i18n._({
    id: 'quality.remedy.repeated',
    message: 'Випадково так не буває: той самий час вивантажено двічі під різними датами. Виправте файл.',
  }),
});

/** Words for findings that tell of how requests change with time. */
export const qualityChangeWords = (
  language: QualityLanguage,
  finding: QualityOf<TimeCode>,
): MessageAndRemedy => {
  switch (finding.code) {
    case 'silent':
      return silent(language, finding);
    case 'jump':
      return jump(language, finding);
    case 'gap':
      return gap(language, finding);
    case 'repeated':
      return repeated(language, finding);
    default:
      return qualityDateWords(language, finding);
  }
};
