import type { MessageAndRemedy } from './message-and-remedy.ts';
import type { QualityLanguage, QualityOf } from './quality-language.ts';

/** Words for what was odd in a table of windows. */
export const qualityWindowWords = (
  { i18n, formats }: QualityLanguage,
  finding: QualityOf<'impossible-cells' | 'mended-window'>,
): MessageAndRemedy => {
  if (finding.code === 'mended-window') {
    const { column, window } = finding.values;
    return {
      message: i18n._({
        id: 'quality.mended-window',
        message: 'У заголовку «{column}», схоже, описка: прочитано як {window}.',
        values: { column, window: formats.formatRange(window) },
      }),
      remedy: i18n._({
        id: 'quality.remedy.mended-window',
        message:
          'Решта вікон однакової довжини й стоять підряд. Якщо це не описка, виправте заголовок і додайте файл ще раз.',
      }),
    };
  }
  const { cells, rows, row, line, window, written } = finding.values;
  return {
    message: i18n._({
      id: 'quality.impossible-cells',
      message:
        '{cells, plural, one {# пара клітинок не може бути правильною} few {# пари клітинок не можуть бути правильними} many {# пар клітинок не можуть бути правильними} other {# пари клітинок не можуть бути правильними}}: онлайн більше, ніж усього, або не число. Рядки даних: {rows}. Перша — рядок {row} (у файлі {line}), {window}: {written}.',
      values: { cells, rows: rows.join(', '), row, line, window: formats.formatRange(window), written },
    }),
    remedy: i18n._({
      id: 'quality.remedy.impossible-cells',
      message: 'Їх пропущено, ніби там порожньо. Дізнайтеся правильні числа й додайте файл ще раз.',
    }),
  };
};
