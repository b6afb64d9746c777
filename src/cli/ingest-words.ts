import { formats } from '../i18n/formats.ts';
import { requestsWords } from '../i18n/requests-words.ts';
import type { Covered } from '../engine/covered.ts';
import type { OpenedOutcome, StoredOutcome } from '../engine/engine.ts';
import type { WorkspaceFileFault } from '../engine/workspace-file.ts';
import type { CommandWords } from './command-words.ts';

type Incompatible = Extract<StoredOutcome, { readonly kind: 'incompatible' }>;
export type Unusable = Extract<OpenedOutcome, { readonly kind: 'unusable' }>;

const faultWords = ({ i18n }: CommandWords, fault: WorkspaceFileFault): string => {
  const words: Readonly<Record<WorkspaceFileFault, string>> = {
    'not-a-workspace': i18n._({ id: 'cli.workspace.none', message: 'це не робочий файл Uptake' }),
    'newer-version': i18n._({ id: 'cli.workspace.newer', message: 'його записано новішою версією програми' }),
    'cut-off': i18n._({ id: 'cli.workspace.cut-off', message: 'він обірваний' }),
    damaged: i18n._({ id: 'cli.workspace.damaged', message: 'він пошкоджений' }),
    unreadable: i18n._({ id: 'cli.workspace.unreadable', message: 'його не вдалося прочитати' }),
  };
  return words[fault];
};

const coveredWords = ({ i18n, locale }: CommandWords, one: Covered): string => {
  switch (one.kind) {
    case 'same-file':
      return i18n._({
        id: 'cli.repeat.file',
        message: 'Файл «{file}» уже додано: імпорт «{name}».',
        values: { file: one.seen.file, name: one.seen.in?.importName ?? one.seen.file },
      });
    case 'same-period':
      return i18n._({
        id: 'cli.repeat.period',
        message:
          'Імпорт «{name}» уже має запити щодо тих самих послуг за {range}; можуть повторитися {requests}.',
        values: {
          name: one.importName,
          range: formats(locale).formatRange(one.range),
          requests: requestsWords(i18n, one.requests),
        },
      });
    case 'same-ids':
      return i18n._({
        id: 'cli.repeat.ids',
        message:
          'Імпорт «{name}» уже має запити з такими самими номерами: {requests}; з них з іншими даними: {differing}.',
        values: {
          name: one.importName,
          requests: requestsWords(i18n, one.requests),
          differing: formats(locale).formatCount(one.differing),
        },
      });
  }
};

/** What `ingest` says when it has changed nothing. */
export const ingestWords = {
  unusable: (words: CommandWords, path: string, { fault }: Unusable): string =>
    words.i18n._({
      id: 'cli.workspace-unusable',
      message: 'До «{path}» не можна додати: {why}. Нічого не змінено.',
      values: { path, why: faultWords(words, fault) },
    }),
  repeats: (words: CommandWords, covered: readonly Covered[]): string => {
    const { i18n } = words;
    const lines = covered.map((one) => coveredWords(words, one));
    const remedy = i18n._({
      id: 'cli.repeat.remedy',
      message: 'Нічого не змінено. Якщо це інші запити, додайте --may-repeat.',
    });
    return [...lines, remedy].join('\n');
  },
  incompatible: ({ i18n }: CommandWords, { because }: Incompatible): string =>
    because.kind === 'different-units'
      ? i18n._({
          id: 'cli.different-units',
          message: 'Періоди цих файлів не складаються з тими, що вже є в робочому файлі. Нічого не змінено.',
        })
      : i18n._({
          id: 'cli.segments-together',
          message: 'Разом з уже доданими вийшло б більше трьох додаткових розрізів. Нічого не змінено.',
        }),
  notWritten: ({ i18n }: CommandWords, path: string, reason: string): string =>
    i18n._({
      id: 'cli.workspace-not-written',
      message: '«{path}» не вдалося записати ({reason}). Нічого не змінено.',
      values: { path, reason },
    }),
  added: (
    { i18n }: CommandWords,
    path: string,
    counts: { readonly requests: number; readonly imports: number },
  ) =>
    i18n._({
      id: 'cli.added',
      message:
        '«{path}»: додано {requests}; усього {imports, plural, one {# імпорт} few {# імпорти} many {# імпортів} other {# імпорту}}.',
      values: { path, requests: requestsWords(i18n, counts.requests), imports: counts.imports },
    }),
} as const;
