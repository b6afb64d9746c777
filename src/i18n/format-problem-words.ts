import type { I18n } from '@lingui/core';
import type { Problem, ProblemCode } from '../intake/problem.ts';
import type { MessageAndRemedy } from './message-and-remedy.ts';

const formatNames: Readonly<Record<string, string>> = {
  xlsx: 'Excel (.xlsx)',
  ods: 'OpenDocument (.ods)',
  json: 'JSON',
  parquet: 'Parquet',
  zip: 'ZIP',
};

const words: Partial<
  Readonly<Record<ProblemCode, (i18n: I18n, values: Problem['values']) => MessageAndRemedy>>
> = {
  'broken-file': (i18n, { format: id, damage = 'other' }) => {
    const format = formatNames[String(id)] ?? String(id);
    return {
      message: i18n._({
        id: 'problem.broken-file',
        message:
          '{damage, select, cutOff {файл {format} обривається: його кінця немає.} missingPart {у файлі {format} бракує частини, без якої його не прочитати.} wrongSum {файл {format} пошкоджено: його вміст не збігається з контрольною сумою.} unknownWay {файл {format} записано способом, якого програма не знає.} other {файл {format} пошкоджено, його не вдалося прочитати.}}',
        values: { format, damage },
      }),
      remedy: i18n._({
        id: 'remedy.broken-file',
        message: 'Відкрийте його у програмі, яка його створила, збережіть ще раз або вивантажте дані як CSV.',
      }),
    };
  },
  'broken-json': (i18n, values) => ({
    message: i18n._({
      id: 'problem.broken-json',
      message: 'значення № {value} (рядок файлу {line}) записано з помилкою, або JSON на ньому обривається.',
      values,
    }),
    remedy: i18n._({
      id: 'remedy.broken-json',
      message: 'Вивантажте файл ще раз повністю або попросіть систему віддати CSV.',
    }),
  }),
  'encrypted-file': (i18n) => ({
    message: i18n._({ id: 'problem.encrypted-file', message: 'файл захищено паролем.' }),
    remedy: i18n._({
      id: 'remedy.encrypted-file',
      message: 'Відкрийте його з паролем і збережіть копію без пароля на цьому комп’ютері.',
    }),
  }),
  'inflates-too-much': (i18n) => ({
    message: i18n._({
      id: 'problem.inflates-too-much',
      message: 'стиснений файл розгортається в надто великий обсяг: такі роблять, щоб зашкодити програмі.',
    }),
    remedy: i18n._({
      id: 'remedy.inflates-too-much',
      message: 'Якщо це справжні дані, розпакуйте їх і додайте як CSV.',
    }),
  }),
  'nothing-inside': (i18n) => ({
    message: i18n._({ id: 'problem.nothing-inside', message: 'в архіві немає жодного файлу з даними.' }),
    remedy: i18n._({ id: 'remedy.nothing-inside', message: 'Перевірте, чи архів створено повністю.' }),
  }),
  'no-such-table': (i18n, values) => ({
    message: i18n._({ id: 'problem.no-such-table', message: 'у ньому немає таблиці «{table}».', values }),
    remedy: i18n._({
      id: 'remedy.no-such-table',
      message: 'Файл змінився відтоді, як його вибрали: виберіть його ще раз.',
    }),
  }),
};

/** Words for files in other formats than delimited text; null for other codes. */
export const formatProblemWords = (
  i18n: I18n,
  code: ProblemCode,
  values: Problem['values'],
): MessageAndRemedy | null => words[code]?.(i18n, values) ?? null;
