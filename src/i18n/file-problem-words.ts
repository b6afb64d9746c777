import type { I18n } from '@lingui/core';
import type { ProblemCode, Problem } from '../intake/problem.ts';
import type { MessageAndRemedy } from './message-and-remedy.ts';

const bytesPerMebibyte = 1 << 20;

const tables = ['xlsx', 'xls', 'xlsb', 'xlsm', 'ods', 'excel'];
const archives = ['zip', 'rar', '7z', 'tar', 'bzip2', 'xz', 'zstd'];

const formatRemedy = (i18n: I18n, format: string): string => {
  if (tables.includes(format)) {
    return i18n._({
      id: 'remedy.unsupported-table',
      message: 'Відкрийте його в редакторі таблиць і збережіть потрібний аркуш як CSV (UTF-8).',
    });
  }
  if (archives.includes(format)) {
    return i18n._({
      id: 'remedy.unsupported-archive',
      message: 'Розпакуйте його й додайте CSV, які в ньому є.',
    });
  }
  return i18n._({
    id: 'remedy.unsupported-format',
    message: 'Вивантажте дані з вашої системи як CSV (можна стиснути в .gz).',
  });
};

const unsupported = (i18n: I18n, format: string): MessageAndRemedy => {
  // one layer of gzip is read as a matter of course: this is a second one
  if (format === 'gzip') {
    return {
      message: i18n._({ id: 'problem.twice-compressed', message: 'файл стиснено двічі.' }),
      remedy: i18n._({
        id: 'remedy.twice-compressed',
        message: 'Розпакуйте його один раз і додайте знову.',
      }),
    };
  }
  const name = format.toUpperCase();
  const message = i18n._({
    id: 'problem.unsupported-format',
    message: 'це файл {name}, а не текстова таблиця.',
    values: { name },
  });
  return { message, remedy: formatRemedy(i18n, format.toLowerCase()) };
};

const words: Partial<
  Readonly<Record<ProblemCode, (i18n: I18n, values: Problem['values']) => MessageAndRemedy>>
> = {
  'empty-file': (i18n) => ({
    message: i18n._({ id: 'problem.empty-file', message: 'файл порожній.' }),
    remedy: i18n._({
      id: 'remedy.empty-file',
      message: 'Перевірте, чи вивантаження завершилося, і вивантажте файл ще раз.',
    }),
  }),
  'binary-file': (i18n) => ({
    message: i18n._({ id: 'problem.binary-file', message: 'це не текст: файл містить двійкові дані.' }),
    remedy: i18n._({
      id: 'remedy.binary-file',
      message: 'Вивантажте дані як CSV або відкрийте файл у його програмі та збережіть як CSV.',
    }),
  }),
  'unsupported-format': (i18n, values) => unsupported(i18n, String(values['format'] ?? '')),
  'record-too-long': (i18n, values) => ({
    message: i18n._({
      id: 'problem.record-too-long',
      message: 'запис, що починається тут, довший за {mebibytes} МіБ.',
      values: { mebibytes: Number(values['limitBytes'] ?? bytesPerMebibyte) / bytesPerMebibyte },
    }),
    remedy: i18n._({
      id: 'remedy.record-too-long',
      message: 'Імовірно, у ньому незакрита лапка або файл має інший роздільник. Виправте цей рядок.',
    }),
  }),
  'quote-never-closes': (i18n) => ({
    message: i18n._({
      id: 'problem.quote-never-closes',
      message: 'лапка, відкрита в цьому рядку, ніде не закривається.',
    }),
    remedy: i18n._({
      id: 'remedy.quote-never-closes',
      message: 'Закрийте або приберіть її (усередині поля лапку подвоюють: "") і додайте файл знову.',
    }),
  }),
  'mixed-encodings': (i18n, values) => ({
    message: i18n._({
      id: 'problem.mixed-encodings',
      message: 'до цього рядка файл мав кодування {encoding}, а далі — інше.',
      values,
    }),
    remedy: i18n._({
      id: 'remedy.mixed-encodings',
      message: 'Схоже, склеєно файли з різних систем. Додайте їх окремо або перезбережіть усе в UTF-8.',
    }),
  }),
  'undecodable-encoding': (i18n, values) => ({
    message: i18n._({
      id: 'problem.undecodable-encoding',
      message: 'цей рядок неможливо прочитати в кодуванні {encoding}.',
      values,
    }),
    remedy: i18n._({
      id: 'remedy.undecodable-encoding',
      message:
        'Імовірно, файл обривається посеред літери: завантажте або скопіюйте його ще раз повністю. Якщо він цілий, перезбережіть його в UTF-8.',
    }),
  }),
  'truncated-gzip': (i18n) => ({
    message: i18n._({ id: 'problem.truncated-gzip', message: 'стиснений файл обривається.' }),
    remedy: i18n._({
      id: 'remedy.truncated-gzip',
      message: 'Завантажте або скопіюйте його ще раз повністю.',
    }),
  }),
  'broken-gzip': (i18n) => ({
    message: i18n._({ id: 'problem.broken-gzip', message: 'стиснений файл пошкоджено.' }),
    remedy: i18n._({
      id: 'remedy.broken-gzip',
      message: 'Стисніть початковий файл ще раз або додайте його нестисненим.',
    }),
  }),
  'file-changed': (i18n) => ({
    message: i18n._({ id: 'problem.file-changed', message: 'файл змінився, поки його читали.' }),
    remedy: i18n._({
      id: 'remedy.file-changed',
      message: 'Дочекайтеся, поки його допишуть, або зробіть копію та додайте її.',
    }),
  }),
  'unreadable-file': (i18n, values) => ({
    message: i18n._({
      id: 'problem.unreadable-file',
      message: 'система не дала його прочитати ({reason}).',
      values,
    }),
    remedy: i18n._({
      id: 'remedy.unreadable-file',
      message: 'Перевірте, чи файл на місці, чи не відкритий він в іншій програмі та чи є доступ до нього.',
    }),
  }),
};

/** Words for files that cannot be read as a table of text; null for codes about what stands in the table. */
export const fileProblemWords = (
  i18n: I18n,
  code: ProblemCode,
  values: Problem['values'],
): MessageAndRemedy | null => words[code]?.(i18n, values) ?? null;
