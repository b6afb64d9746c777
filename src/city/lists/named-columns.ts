import type { Name } from '../city-profile.ts';
import { columnOf } from './column-of.ts';
import type { ListColumn } from './list-column.ts';

interface Named {
  readonly id: string;
  readonly name: Name;
}

/** Columns that several lists have. */
export const namedColumns = {
  id: <Row extends Named>(): ListColumn<Row> =>
    columnOf.id({
      id: 'id',
      heading: { uk: 'Код', en: 'Code' },
      get: ({ id }) => id,
      set: (row, id) => ({ ...row, id }),
    }),

  names: <Row extends { readonly name: Name }>(): readonly ListColumn<Row>[] =>
    (['uk', 'en'] as const).map((locale) =>
      columnOf.text({
        id: `name-${locale}`,
        heading:
          locale === 'uk'
            ? { uk: 'Назва українською', en: 'Name in Ukrainian' }
            : { uk: 'Назва англійською', en: 'Name in English' },
        get: ({ name }) => name[locale],
        set: (row, text) => ({ ...row, name: { ...row.name, [locale]: text } }),
      }),
    ),

  aliases: <Row extends { readonly aliases: readonly string[] }>(): ListColumn<Row> =>
    columnOf.texts({
      id: 'aliases',
      heading: { uk: 'Інші назви у файлах', en: 'Other names in files' },
      get: ({ aliases }) => aliases,
      set: (row, aliases) => ({ ...row, aliases }),
    }),
};
