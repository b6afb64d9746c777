import { type ChannelKind, channelKinds } from '../../cube/channel-kind.ts';
import type { Name, Service } from '../city-profile.ts';
import { foldLabel } from '../fold-label.ts';
import { columnOf } from './column-of.ts';
import { districtKind } from './district-kind.ts';
import type { ListColumn, ListKind } from './list-column.ts';
import { namedColumns } from './named-columns.ts';
import type { ListName, ListRows } from './reference-lists.ts';

const head = (uk: string, en: string): Name => ({ uk, en });

const kindColumn = <Row extends { readonly kind: ChannelKind }>(): ListColumn<Row> =>
  columnOf.choice(
    {
      id: 'kind',
      heading: head('Тип каналу', 'Channel kind'),
      get: ({ kind }) => kind,
      // `choice` lets only these through
      set: (row, kind) => ({ ...row, kind: kind as ChannelKind }),
    },
    channelKinds,
  );

const services: ListKind<Service> = {
  blank: {
    id: '',
    name: { uk: '', en: '' },
    category: '',
    provider: 'city',
    aliases: [],
    onlineSince: null,
  },
  keyOf: ({ id }) => id,
  columns: [
    namedColumns.id(),
    ...namedColumns.names<Service>(),
    columnOf.choice({
      id: 'category',
      heading: head('Категорія', 'Category'),
      get: ({ category }) => category,
      set: (row, category) => ({ ...row, category }),
    }),
    columnOf.choice(
      {
        id: 'provider',
        heading: head('Надавач', 'Provider'),
        get: ({ provider }) => provider,
        // `choice` lets only these through
        set: (row, provider) => ({ ...row, provider: provider as Service['provider'] }),
      },
      ['city', 'national'],
    ),
    columnOf.date({
      id: 'online-since',
      heading: head('Онлайн від', 'Online since'),
      get: ({ onlineSince }) => onlineSince,
      set: (row, onlineSince) => ({ ...row, onlineSince }),
    }),
    namedColumns.aliases(),
  ],
};

/** Every list as a table: its columns, what a new row holds, and which row is which. */
export const listKinds: { readonly [List in ListName]: ListKind<ListRows[List]> } = {
  districts: districtKind,
  services,
  categories: {
    blank: { id: '', name: { uk: '', en: '' } },
    keyOf: ({ id }) => id,
    columns: [namedColumns.id(), ...namedColumns.names<ListRows['categories']>()],
  },
  channelWords: {
    blank: { word: '', kind: 'unknown' },
    keyOf: ({ word }) => foldLabel(word),
    columns: [
      columnOf.text({
        id: 'word',
        heading: head('Слово у файлах', 'Word in files'),
        get: ({ word }) => word,
        set: (row, word) => ({ ...row, word }),
      }),
      kindColumn(),
    ],
  },
  costs: {
    blank: { kind: 'in-person', amount: null, currency: 'UAH', year: null, source: '' },
    keyOf: ({ kind, year }) => `${kind} ${year ?? ''}`,
    columns: [
      kindColumn(),
      columnOf.number({
        id: 'amount',
        heading: head('Вартість запиту', 'Cost of a request'),
        least: 0,
        most: 1_000_000,
        get: ({ amount }) => amount,
        set: (row, amount) => ({ ...row, amount }),
      }),
      columnOf.text({
        id: 'currency',
        heading: head('Валюта', 'Currency'),
        get: ({ currency }) => currency,
        set: (row, currency) => ({ ...row, currency: currency.toUpperCase() }),
      }),
      columnOf.number({
        id: 'year',
        heading: head('Рік', 'Year'),
        least: 1990,
        most: 2100,
        isWhole: true,
        get: ({ year }) => year,
        set: (row, year) => ({ ...row, year }),
      }),
      columnOf.text(
        {
          id: 'source',
          heading: head('Джерело', 'Source'),
          get: ({ source }) => source,
          set: (row, source) => ({ ...row, source }),
        },
        false,
      ),
    ],
  },
  holidays: {
    blank: { date: '', name: { uk: '', en: '' } },
    keyOf: ({ date }) => date,
    columns: [
      columnOf.date(
        {
          id: 'date',
          heading: head('Дата', 'Date'),
          get: ({ date }) => date,
          set: (row, date) => ({ ...row, date: date ?? '' }),
        },
        true,
      ),
      ...namedColumns.names<ListRows['holidays']>(),
    ],
  },
};
