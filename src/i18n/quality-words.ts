import type { QualityFinding } from '../measures/quality/quality-finding.ts';
import type { MessageAndRemedy } from './message-and-remedy.ts';
import { qualityChangeWords } from './quality-change-words.ts';
import type { QualityLanguage, QualityOf } from './quality-language.ts';
import { qualityRepeatWords } from './quality-repeat-words.ts';
import { qualityTotalWords } from './quality-total-words.ts';
import { qualityWindowWords } from './quality-window-words.ts';
import { requestsWords } from './requests-words.ts';
import { rowsWords } from './rows-words.ts';

type Values = Readonly<Record<string, string | number>>;

const rejected = ({ i18n, formats }: QualityLanguage, { values }: QualityOf<'rejected-rows'>) => ({
  message: i18n._({
    id: 'quality.rejected-rows',
    message: 'Не вдалося прочитати {rows} із {all} ({share}).',
    values: {
      rows: rowsWords(i18n, values.rows),
      all: formats.formatCount(values.rowsRead),
      share: formats.formatShare(values.rows / values.rowsRead),
    },
  }),
  remedy: i18n._({
    id: 'quality.remedy.rejected-rows',
    message: 'Причини й перші рядки показано в обліку рядків. Виправте вивантаження й додайте файл ще раз.',
  }),
});

const partValues = (
  { i18n, formats }: QualityLanguage,
  { requests, all }: { readonly requests: number; readonly all: number },
): Values => ({ requests: requestsWords(i18n, requests), share: formats.formatShare(requests / all) });

const blank = (language: QualityLanguage, { values }: QualityOf<'blank'>): MessageAndRemedy => {
  const { i18n } = language;
  return {
    message: i18n._({
      id: 'quality.blank',
      message:
        '{dimension, select, district {Не вказано району} other {Не вказано послуги}}: {requests} ({share} усіх).',
      values: { dimension: values.dimension, ...partValues(language, values) },
    }),
    remedy: i18n._({
      id: 'quality.remedy.blank',
      message: 'У підсумках ці запити є, а в розбивці — ні. Дізнайтеся, чому поле не заповнюють.',
    }),
  };
};

const unknownKind = (language: QualityLanguage, { values }: QualityOf<'unknown-kind'>): MessageAndRemedy => ({
  message: language.i18n._({
    id: 'quality.unknown-kind',
    message: 'Канал невідомий: {requests} ({share} усіх). До частки онлайн вони не входять.',
    values: partValues(language, values),
  }),
  remedy: language.i18n._({
    id: 'quality.remedy.unknown-kind',
    message:
      'Додайте файл ще раз і скажіть, як рахувати кожне нове слово; порожні канали заповніть у джерелі.',
  }),
});

const unknownLabels = (
  language: QualityLanguage,
  { values }: QualityOf<'unknown-labels'>,
): MessageAndRemedy => {
  const { dimension, labels } = values;
  return {
    message: language.i18n._({
      id: 'quality.unknown-labels',
      message:
        '{dimension, select, district {Райони, яких немає в довіднику міста} other {Послуги, яких немає в довіднику міста}}: {labels, plural, one {# назва} few {# назви} many {# назв} other {# назви}}, {requests} ({share} усіх).',
      values: { dimension, labels, ...partValues(language, values) },
    }),
    remedy: language.i18n._({
      id: 'quality.remedy.unknown-labels',
      message:
        'Їх враховано під назвою з файлу. Якщо це інше написання відомої назви, виправте його в джерелі; якщо назв дуже багато, перевірте, чи той стовпець вибрано.',
    }),
  };
};

const basis = ({ i18n }: QualityLanguage, finding: QualityOf<'basis-unknown' | 'basis-mixed'>) =>
  finding.code === 'basis-unknown'
    ? {
        message: i18n._({
          id: 'quality.basis-unknown',
          message: 'Не сказано, чий це район: де живе заявник чи де працює установа.',
        }),
        remedy: i18n._({
          id: 'quality.remedy.basis-unknown',
          message:
            'Дізнайтеся й додайте файл ще раз із цією відповіддю: так райони можна порівнювати з іншими даними.',
        }),
      }
    : {
        message: i18n._({
          id: 'quality.basis-mixed',
          message:
            '{own, select, residence {Район тут — де живе заявник, а в інших імпортах — де працює установа.} other {Район тут — де працює установа, а в інших імпортах — де живе заявник.}}',
          values: { own: finding.values.own },
        }),
        remedy: i18n._({
          id: 'quality.remedy.basis-mixed',
          message:
            'Не порівнюйте райони, доки ці дані стоять разом: видаліть одні з них або вивантажте однаково.',
        }),
      };

/** A finding about an import in words: what was noticed, and what to do. */
export const qualityWords = (language: QualityLanguage, finding: QualityFinding): MessageAndRemedy => {
  switch (finding.code) {
    case 'rejected-rows':
      return rejected(language, finding);
    case 'blank':
      return blank(language, finding);
    case 'unknown-kind':
      return unknownKind(language, finding);
    case 'unknown-labels':
      return unknownLabels(language, finding);
    case 'impossible-cells':
    case 'mended-window':
      return qualityWindowWords(language, finding);
    case 'unequal-totals':
    case 'unequal-parts':
      return qualityTotalWords(language, finding);
    case 'repeated-rows':
      return qualityRepeatWords(language, finding);
    case 'basis-unknown':
    case 'basis-mixed':
      return basis(language, finding);
    default:
      return qualityChangeWords(language, finding);
  }
};
