import type { MessageAndRemedy } from './message-and-remedy.ts';
import type { QualityLanguage, QualityOf } from './quality-language.ts';
import { rowsWords } from './rows-words.ts';

type Values<Code extends 'unequal-totals' | 'unequal-parts'> = QualityOf<Code>['values'];

/** A difference with its sign, whichever way it is. */
const signed = ({ formats }: QualityLanguage, difference: number): string =>
  `${difference > 0 ? '+' : '−'}${formats.formatCount(Math.abs(difference))}`;

const totalLines = (language: QualityLanguage, { rows, totals }: Values<'unequal-totals'>): string => {
  const { i18n, formats } = language;
  const lines = rows.map(({ line, declared, summed }) =>
    i18n._({
      id: 'quality.unequal-totals.line',
      message: 'рядок файлу {line} — заявлено {declared}, сума рядків {summed}, різниця {difference}',
      values: {
        line,
        declared: formats.formatCount(declared),
        summed: formats.formatCount(summed),
        difference: signed(language, declared - summed),
      },
    }),
  );
  return [...lines, ...(totals > rows.length ? ['…'] : [])].join('; ');
};

const partLines = (language: QualityLanguage, values: Values<'unequal-parts'>): string => {
  const { i18n, formats } = language;
  const { rows, exceeding, lacking } = values;
  const lines = rows.map(({ line, total, sum }) =>
    i18n._({
      id: 'quality.unequal-parts.line',
      message: 'рядок файлу {line} — усього {total}, за каналами {sum}',
      values: { line, total: formats.formatCount(total), sum: formats.formatCount(sum) },
    }),
  );
  return [...lines, ...(exceeding + lacking > rows.length ? ['…'] : [])].join('; ');
};

const unequalTotals = (language: QualityLanguage, values: Values<'unequal-totals'>): MessageAndRemedy => {
  const { i18n } = language;
  return {
    message: i18n._({
      id: 'quality.unequal-totals',
      message:
        'У файлі «{file}» {totals, plural, one {# рядок підсумку не збігається} few {# рядки підсумків не збігаються} many {# рядків підсумків не збігаються} other {# рядка підсумку не збігаються}} із сумою своїх рядків: {lines}.',
      values: { file: values.file, totals: values.totals, lines: totalLines(language, values) },
    }),
    remedy: i18n._({
      id: 'quality.remedy.unequal-totals',
      message:
        'Враховано самі рядки, без підсумків. Якщо відхилених рядків немає, у файлі бракує рядків або підсумок не перераховано: запитайте того, хто його склав.',
    }),
  };
};

const unequalParts = (language: QualityLanguage, values: Values<'unequal-parts'>): MessageAndRemedy => {
  const { i18n } = language;
  return {
    message: i18n._({
      id: 'quality.unequal-parts',
      message:
        'У файлі «{file}» канали не дають разом того, що стоїть у стовпці «усього»: {exceeding, plural, =0 {ніде не більше} one {у # рядку більше} few {у # рядках більше} many {у # рядках більше} other {у # рядка більше}}, {lacking, plural, =0 {ніде не менше} one {у # рядку менше} few {у # рядках менше} many {у # рядках менше} other {у # рядка менше}} (порівняно {compared}): {lines}.',
      values: {
        file: values.file,
        exceeding: values.exceeding,
        lacking: values.lacking,
        compared: rowsWords(i18n, values.compared),
        lines: partLines(language, values),
      },
    }),
    remedy:
      values.exceeding === 0
        ? i18n._({
            id: 'quality.remedy.lacking-parts',
            message:
              'Враховано канали, а не «усього». Схоже, якогось каналу бракує: перевірте, чи вибрано всі стовпці з каналами.',
          })
        : i18n._({
            id: 'quality.remedy.unequal-parts',
            message:
              'Враховано канали, а не «усього». Перевірте, чи жоден стовпець не є частиною іншого, і виправте ці рядки в джерелі.',
          }),
  };
};

/** Words for what a file declares of itself and its rows do not come to. */
export const qualityTotalWords = (
  language: QualityLanguage,
  finding: QualityOf<'unequal-totals' | 'unequal-parts'>,
): MessageAndRemedy =>
  finding.code === 'unequal-totals'
    ? unequalTotals(language, finding.values)
    : unequalParts(language, finding.values);
