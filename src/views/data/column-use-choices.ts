import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { channelKinds } from '../../cube/channel-kind.ts';
import { channelWords } from '../../i18n/channel-words.ts';
import type { ColumnUse } from './column-use.ts';

type PlainUse = Exclude<ColumnUse, `wide-${string}`>;

const plainWords: Readonly<Record<PlainUse, MessageDescriptor>> = {
  ignored: msg`не використовувати`,
  date: msg`дата запиту`,
  year: msg`рік`,
  month: msg`місяць`,
  'fiscal-year': msg`фінансовий рік`,
  district: msg`район`,
  service: msg`послуга`,
  channel: msg`канал`,
  count: msg`кількість запитів`,
  id: msg`номер запиту`,
  segment: msg`додатковий розріз`,
  'window-total': msg`усього за вікно`,
  'window-online': msg`онлайн за вікно`,
};

/** beside columns of channels it is their total */
const countBesideChannels = msg`усього запитів, для звірки`;

/** The uses in the order of the list, each with its words; `hasChannels`: a column counts the requests of one channel. */
export const columnUseChoices = (
  i18n: I18n,
  hasChannels: boolean,
): readonly { readonly use: ColumnUse; readonly words: string; readonly isWide: boolean }[] => [
  // the record has no other keys
  ...(Object.keys(plainWords) as PlainUse[]).map((use) => ({
    use,
    words: i18n._(use === 'count' && hasChannels ? countBesideChannels : plainWords[use]),
    isWide: false,
  })),
  ...channelKinds.map((kind) => ({
    use: `wide-${kind}` as const,
    words: t(i18n)`кількість: ${channelWords(i18n, kind)}`,
    isWide: true,
  })),
];
