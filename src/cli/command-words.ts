import type { I18n } from '@lingui/core';
import { createI18n } from '../i18n/create-i18n.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ProblemCode } from '../intake/problem.ts';
import type { WrongArgument } from './argument-fault.ts';

/** What the command line says in the user's language. */
export interface CommandWords {
  readonly locale: Locale;
  readonly i18n: I18n;
  readonly usage: string;
  readonly summariseHelp: string;
  readonly profileHelp: string;
  readonly ingestHelp: string;
  readonly seeHelp: (command: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly badMappingFile: (path: string, detail: string) => string;
  readonly wrongArgument: (wrong: WrongArgument) => string;
  /** what to add to the command line against a problem; null = nothing */
  readonly hint: (code: ProblemCode) => string | null;
}

const usage = (i18n: I18n): string =>
  i18n._({
    id: 'cli.usage',
    message: `Використання: uptake КОМАНДА …
  summarise ФАЙЛ…   порахувати запити й частку онлайн у журналах
  profile ФАЙЛ      показати, як буде прочитано файл і які в ньому дані
  ingest ФАЙЛ…      додати файли до робочого файлу .uptake, який відкриває сторінка
  demo              записати вигаданий журнал (демонстраційні дані)
Довідка команди: uptake КОМАНДА --help`,
  });

const summariseHelp = (i18n: I18n): string =>
  i18n._({
    id: 'cli.summarise-help',
    message: `uptake summarise ФАЙЛ… [параметри]
  --set РОЛЬ=СТОВПЕЦЬ   date, fiscal-year, year, month, district, service, channel, count, id, segment;
                        «#3» — третій стовпець; порожній СТОВПЕЦЬ знімає роль; segment — до трьох разів
  --set channel:ВИД=СТОВПЕЦЬ   стовпець із кількістю одного каналу: online, assisted, in-person, phone,
                               post, other, excluded, unknown
  --set date-order=DMY|MDY|YMD   порядок дня, місяця й року
  --mapping ФАЙЛ        відповідність стовпців у JSON
  --by period,district,service,channel   за чим групувати
  --every day|week|month|quarter|year    період (усталено — місяць)
  --json                результат у JSON
  --lang uk|en          мова повідомлень
Код завершення: 0 — є результат, 1 — якийсь файл не прочитано, 2 — помилкові параметри.`,
  });

const profileHelp = (i18n: I18n): string =>
  i18n._({
    id: 'cli.profile-help',
    message: `uptake profile ФАЙЛ [параметри]
  --table НАЗВА         аркуш книги або файл в архіві (усталено — перший)
  --mapping ФАЙЛ        читати за цим файлом відповідності стовпців (JSON)
  --set РОЛЬ=СТОВПЕЦЬ   як у summarise; можна кілька разів
  --save-mapping ФАЙЛ   записати відповідність стовпців у JSON
  --json                результат у JSON
  --lang uk|en          мова повідомлень
Код завершення: 0 — описано, 1 — файл не прочитано або невідомо, як читати, 2 — помилкові параметри.`,
  });

const ingestHelp = (i18n: I18n): string =>
  i18n._({
    id: 'cli.ingest-help',
    message: `uptake ingest ФАЙЛ… --workspace ФАЙЛ.uptake [параметри]
  --workspace ФАЙЛ      робочий файл: якщо він є, файли додаються до нього
  --mapping ФАЙЛ        відповідність стовпців у JSON; без неї — як минулого разу або за пропозицією
  --set РОЛЬ=СТОВПЕЦЬ   як у summarise; можна кілька разів
  --name НАЗВА          назва імпорту (усталено — ім’я першого файлу)
  --may-repeat          додати й те, що, здається, вже є
  --lang uk|en          мова повідомлень
Усе або нічого: якщо щось не вдалося, робочий файл лишається, яким був.
Код завершення: 0 — додано, 1 — нічого не змінено, 2 — помилкові параметри.`,
  });

const wrongArgument = (i18n: I18n, { code, argument, allowed }: WrongArgument): string => {
  const values = { argument, allowed: allowed.join(', ') };
  switch (code) {
    case 'no-files':
      return i18n._({ id: 'cli.no-files', message: 'Не вказано жодного файлу.' });
    case 'one-file':
      return i18n._({
        id: 'cli.one-file',
        message: '«{argument}»: за раз описується один файл.',
        values,
      });
    case 'no-workspace':
      return i18n._({
        id: 'cli.no-workspace',
        message: 'Не вказано робочого файлу: --workspace ФАЙЛ.uptake',
      });
    case 'unknown-option':
      return i18n._({ id: 'cli.unknown-option', message: 'Незрозумілі параметри: {argument}', values });
    case 'bad-setting':
      return i18n._({
        id: 'cli.bad-setting',
        message: '«{argument}»: після --set має бути РОЛЬ=СТОВПЕЦЬ або channel:ВИД=СТОВПЕЦЬ.',
        values,
      });
    case 'unknown-value':
      return i18n._({
        id: 'cli.unknown-value',
        message: '«{argument}»: можливі значення — {allowed}.',
        values,
      });
    case 'too-many-segments':
      return i18n._({
        id: 'cli.too-many-segments',
        message: 'Розрізів (segment) може бути не більше трьох.',
      });
    case 'count-in-wide':
      return i18n._({
        id: 'cli.count-in-wide',
        message: 'channel:ВИД=СТОВПЕЦЬ не поєднується з channel=СТОВПЕЦЬ і count=СТОВПЕЦЬ.',
      });
  }
};

const hint = (i18n: I18n, code: ProblemCode): string | null => {
  switch (code) {
    case 'date-order-unclear':
      return i18n._({ id: 'cli.hint.date-order', message: 'Додайте --set date-order=DMY (або MDY, YMD).' });
    case 'no-date-column':
      return i18n._({
        id: 'cli.hint.date',
        message: 'Додайте --set date=СТОВПЕЦЬ (або year= і month=, або fiscal-year=).',
      });
    case 'no-channel-column':
      return i18n._({
        id: 'cli.hint.channel',
        message: 'Додайте --set channel=СТОВПЕЦЬ або --set channel:online=СТОВПЕЦЬ.',
      });
    default:
      return null;
  }
};

/** The words of the command line in one language. */
export const commandWords = async (locale: Locale): Promise<CommandWords> => {
  const i18n = await createI18n(locale);
  return {
    locale,
    i18n,
    usage: usage(i18n),
    summariseHelp: summariseHelp(i18n),
    profileHelp: profileHelp(i18n),
    ingestHelp: ingestHelp(i18n),
    seeHelp: (command) =>
      i18n._({ id: 'cli.see-help', message: 'Довідка: uptake {command} --help', values: { command } }),
    unknownCommand: (name) =>
      i18n._({
        id: 'cli.unknown-command',
        message: 'Немає команди «{name}». Довідка: uptake --help',
        values: { name },
      }),
    badMappingFile: (path, detail) =>
      i18n._({
        id: 'cli.bad-mapping-file',
        message: '«{path}» — не файл відповідності стовпців ({detail}).',
        values: { path, detail },
      }),
    wrongArgument: (wrong) => wrongArgument(i18n, wrong),
    hint: (code) => hint(i18n, code),
  };
};
