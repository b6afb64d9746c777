import { formats } from '../i18n/formats.ts';
import { missingWords } from '../i18n/missing-words.ts';
import { alignedTable } from './aligned-table.ts';
import type { CommandWords } from './command-words.ts';
import type { SummaryWindow } from './summary-windows.ts';

/** Adoption window by window, for people. */
export const windowsTable = (windows: readonly SummaryWindow[], { i18n, locale }: CommandWords): string => {
  const { formatCount, formatShare, formatShareRange } = formats(locale);
  return alignedTable(
    [
      [
        i18n._({ id: 'cli.column.window', message: 'Вікно' }),
        i18n._({ id: 'cli.column.requests', message: 'запитів' }),
        i18n._({ id: 'cli.column.online', message: 'онлайн' }),
        i18n._({ id: 'cli.column.adoption', message: 'частка онлайн' }),
        i18n._({ id: 'cli.column.interval', message: '95 % інтервал' }),
        i18n._({ id: 'cli.column.reporting', message: 'звітують' }),
      ],
      ...windows.map(({ from, to, requests, online, adoption, reporting, of }) => [
        `${from} – ${to}`,
        formatCount(requests),
        formatCount(online),
        ...('missing' in adoption
          ? [missingWords(i18n, adoption.missing), '']
          : [formatShare(adoption.value), formatShareRange(adoption.low, adoption.high)]),
        `${formatCount(reporting)} / ${formatCount(of)}`,
      ]),
    ],
    1,
  );
};
