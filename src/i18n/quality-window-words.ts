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
        'Пари клітинок, які не можуть бути правильними, бо онлайн більше, ніж усього, або там не число: {cells}. Рядки даних: {rows}. Перша — рядок {row} (у файлі {line}), {window}: {written}.',
      values: {
        cells: formats.formatCount(cells),
        rows: rows.join(', '),
        row,
        line,
        window: formats.formatRange(window),
        written,
      },
    }),
    remedy: i18n._({
      id: 'quality.remedy.impossible-cells',
      message: 'Їх пропущено, ніби там порожньо. Дізнайтеся правильні числа й додайте файл ще раз.',
    }),
  };
};
