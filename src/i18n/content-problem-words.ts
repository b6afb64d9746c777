import type { I18n } from '@lingui/core';
import type { ProblemCode, Problem } from '../intake/problem.ts';
import type { MessageAndRemedy } from './message-and-remedy.ts';

const roleWords = (i18n: I18n, role: string): string => {
  switch (role) {
    case 'date':
      return i18n._({ id: 'role.date', message: 'дата' });
    case 'year':
      return i18n._({ id: 'role.year', message: 'рік' });
    case 'month':
      return i18n._({ id: 'role.month', message: 'місяць' });
    case 'district':
      return i18n._({ id: 'role.district', message: 'район' });
    case 'service':
      return i18n._({ id: 'role.service', message: 'послуга' });
    case 'channel':
      return i18n._({ id: 'role.channel', message: 'канал' });
    case 'count':
      return i18n._({ id: 'role.count', message: 'кількість' });
    case 'id':
      return i18n._({ id: 'role.id', message: 'номер запиту' });
    default:
      return i18n._({ id: 'role.segment', message: 'розріз' });
  }
};

const orderWords = (i18n: I18n, values: Problem['values']): MessageAndRemedy => ({
  message:
    values['contradicts'] === undefined
      ? i18n._({
          id: 'problem.date-order-open',
          message: 'у стовпці «{column}» не видно, що стоїть першим — день чи місяць (наприклад, {example}).',
          values,
        })
      : i18n._({
          id: 'problem.date-order-contradictory',
          message:
            'дати стовпця «{column}» суперечать одна одній: {example} починається не з дня, а {contradicts} — не з місяця.',
          values,
        }),
  remedy: i18n._({
    id: 'remedy.date-order-unclear',
    message: 'Виберіть порядок: день-місяць-рік, місяць-день-рік чи рік-місяць-день. Програма не вгадує.',
  }),
});

const missingColumn = (i18n: I18n, { role, column }: Problem['values']): MessageAndRemedy => ({
  message: i18n._({
    id: 'problem.missing-column',
    message: 'немає стовпця «{column}», призначеного для ролі «{role}».',
    values: { column, role: roleWords(i18n, String(role)) },
  }),
  remedy: i18n._({
    id: 'remedy.missing-column',
    message: 'Призначте цій ролі інший стовпець або додайте файл окремо.',
  }),
});

const words: Partial<
  Readonly<Record<ProblemCode, (i18n: I18n, values: Problem['values']) => MessageAndRemedy>>
> = {
  'header-without-rows': (i18n) => ({
    message: i18n._({
      id: 'problem.header-without-rows',
      message: 'є заголовок, але немає жодного рядка даних.',
    }),
    remedy: i18n._({
      id: 'remedy.header-without-rows',
      message: 'Перевірте, за який період вивантажено дані.',
    }),
  }),
  'single-column': (i18n) => ({
    message: i18n._({
      id: 'problem.single-column',
      message: 'увесь файл — один стовпець: роздільника в ньому не знайдено.',
    }),
    remedy: i18n._({
      id: 'remedy.single-column',
      message:
        'Збережіть його як CSV (UTF-8), де між стовпцями стоїть кома, крапка з комою, табуляція чи «|»; лапки навколо цілих рядків приберіть.',
    }),
  }),
  'too-many-columns': (i18n, values) => ({
    message: i18n._({
      id: 'problem.too-many-columns',
      message: 'у записі {columns} стовпців, а дозволено не більше {limit}.',
      values,
    }),
    remedy: i18n._({
      id: 'remedy.too-many-columns',
      message: 'Перевірте роздільник або вивантажте лише потрібні стовпці.',
    }),
  }),
  'no-date-column': (i18n) => ({
    message: i18n._({ id: 'problem.no-date-column', message: 'не знайдено стовпця з датою.' }),
    remedy: i18n._({
      id: 'remedy.no-date-column',
      message: 'Укажіть стовпець із датою запиту, або рік і місяць, або фінансовий рік.',
    }),
  }),
  'no-channel-column': (i18n) => ({
    message: i18n._({ id: 'problem.no-channel-column', message: 'не знайдено стовпця з каналом.' }),
    remedy: i18n._({
      id: 'remedy.no-channel-column',
      message: 'Укажіть стовпець, де записано, як подано запит, або стовпці з кількістю за кожним каналом.',
    }),
  }),
  'no-readable-date': (i18n, values) => ({
    message:
      values['example'] === '' || values['example'] === undefined
        ? i18n._({
            id: 'problem.no-date-at-all',
            message: 'у стовпці «{column}» немає жодної дати.',
            values,
          })
        : i18n._({
            id: 'problem.no-readable-date',
            message:
              'жодного значення стовпця «{column}» не вдалося прочитати як дату (наприклад, «{example}»).',
            values,
          }),
    remedy: i18n._({
      id: 'remedy.no-readable-date',
      message: 'Виберіть інший стовпець для дати або перевірте порядок дня й місяця.',
    }),
  }),
  'date-order-unclear': (i18n, values) => orderWords(i18n, values),
  'missing-column': (i18n, values) => missingColumn(i18n, values),
  'too-many-labels': (i18n, values) => ({
    message: i18n._({
      id: 'problem.too-many-labels',
      message: 'у стовпці «{column}» більше {limit} різних значень.',
      values,
    }),
    remedy: i18n._({
      id: 'remedy.too-many-labels',
      message:
        'Це схоже на номер, адресу чи вільний текст. Виберіть інший стовпець або зніміть із цього роль.',
    }),
  }),
  'different-years': (i18n, values) => ({
    message: i18n._({
      id: 'problem.different-years',
      message: 'його роки починаються з місяця {yearStartMonth}, а наявні дані — з місяця {expected}.',
      values,
    }),
    remedy: i18n._({
      id: 'remedy.different-years',
      message: 'Такі роки не складаються. Підготуйте файл за місяцями або приберіть попередній імпорт.',
    }),
  }),
};

/** Words for tables whose content cannot be imported as mapped; null for other codes. */
export const contentProblemWords = (
  i18n: I18n,
  code: ProblemCode,
  values: Problem['values'],
): MessageAndRemedy | null => words[code]?.(i18n, values) ?? null;
