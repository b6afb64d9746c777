import type { MessageAndRemedy } from './message-and-remedy.ts';
import type { QualityLanguage, QualityOf } from './quality-language.ts';

/** Words for rows that stand twice in a file without ids. */
export const qualityRepeatWords = (
  { i18n, formats }: QualityLanguage,
  { values }: QualityOf<'repeated-rows'>,
): MessageAndRemedy => {
  const { file, looked, apart, repeated, expected, rows } = values;
  const lines = rows.map(({ line, row, firstRow }) =>
    i18n._({
      id: 'quality.repeated-rows.line',
      message: 'рядок файлу {line} (рядок даних {row} повторює {firstRow})',
      values: { line, row, firstRow },
    }),
  );
  const among = i18n._({
    id: 'quality.repeated-rows.among',
    message:
      '{apart, plural, =1 {переглянуто всі рядки з часом до секунди:} other {переглянуто рядки кожної #-ї хвилини:}}',
    values: { apart },
  });
  return {
    message: i18n._({
      id: 'quality.repeated-rows',
      message:
        'У файлі «{file}» немає номерів запитів, а {repeated, plural, one {# рядок повторює} few {# рядки повторюють} many {# рядків повторюють} other {# рядка повторюють}} інший у кожному стовпці, разом із секундою ({among} {looked}). {rounded, plural, =0 {Випадково такого майже не буває} other {Випадково таких було б близько {expected}}}. Перші: {lines}.',
      values: {
        file,
        repeated,
        among,
        looked: formats.formatCount(looked),
        rounded: Math.round(expected),
        expected: formats.formatCount(Math.round(expected)),
        lines: lines.join('; '),
      },
    }),
    remedy: i18n._({
      id: 'quality.remedy.repeated-rows',
      message:
        'Схоже, ті самі запити вивантажено двічі; їх усі враховано. Вивантажте файл із номером запиту, і повтори не рахуватимуться. Якщо система записує запити пачками в ту саму секунду, усе гаразд.',
    }),
  };
};
