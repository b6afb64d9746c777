import type { I18n } from '@lingui/core';
import { createI18n } from '../i18n/create-i18n.ts';
import type { Locale } from '../i18n/locale.ts';
import type { WrongDemoOption } from '../../mock/read-demo-options.ts';

/** What `uptake demo` says in the user's language. */
export interface DemoWords {
  readonly help: string;
  readonly noFile: string;
  readonly unknownArgument: (argument: string) => string;
  readonly wrongOption: (wrong: WrongDemoOption) => string;
  readonly tooManyRows: (most: number) => string;
  readonly notWritten: (path: string, detail: string) => string;
  readonly written: (path: string, bytes: number) => string;
}

const help = (i18n: I18n): string =>
  i18n._({
    id: 'cli.demo.help',
    message: `uptake demo --out ФАЙЛ [параметри]
  --out ФАЙЛ            куди записати; «.gz» у кінці — стиснути; «-» — стандартний вивід
  --scenario НАЗВА      city (усталено), steady, growth, campaign, silence, dirty
  --shape requests|aggregated|wide   рядок на запит (усталено) або підрахунки за день
  --rows КІЛЬКІСТЬ      рівно стільки рядків; без цього — звичайний обсяг міста
  --seed ЧИСЛО          інше число — інші випадковості в тому самому місті (усталено 1)
  --lang uk|en          мова повідомлень
Усі дані вигадані. Код завершення: 0 — записано, 1 — не вдалося записати, 2 — помилкові параметри.`,
  });

export const demoWords = async (locale: Locale): Promise<DemoWords> => {
  const i18n = await createI18n(locale);
  return {
    help: help(i18n),
    noFile: i18n._({ id: 'cli.demo.no-file', message: 'Не вказано, куди записати: --out ФАЙЛ' }),
    unknownArgument: (argument) =>
      i18n._({
        id: 'cli.demo.unknown-argument',
        message: 'Незрозумілі параметри: {argument}. Довідка: uptake demo --help',
        values: { argument },
      }),
    wrongOption: ({ option, text, allowed }) =>
      typeof allowed === 'number'
        ? i18n._({
            id: 'cli.demo.not-whole',
            message: '--{option} «{text}»: потрібне ціле число, не менше {least}.',
            values: { option, text, least: allowed },
          })
        : i18n._({
            id: 'cli.demo.not-allowed',
            message: '--{option} «{text}»: можливі значення — {allowed}.',
            values: { option, text, allowed: allowed.join(', ') },
          }),
    tooManyRows: (most) =>
      i18n._({
        id: 'cli.demo.too-many-rows',
        message: 'Журнал підрахунків цього міста може мати щонайбільше {most, number} рядків.',
        values: { most },
      }),
    notWritten: (path, detail) =>
      i18n._({
        id: 'cli.demo.not-written',
        message: '«{path}» не записано: {detail}',
        values: { path, detail },
      }),
    written: (path, bytes) =>
      i18n._({
        id: 'cli.demo.written',
        message: '«{path}»: {bytes, number} байтів. Усі дані вигадані.',
        values: { path, bytes },
      }),
  };
};
