import type { Name } from '../city-profile.ts';
import { columnOf } from './column-of.ts';
import type { ListColumn, ListKind } from './list-column.ts';
import { namedColumns } from './named-columns.ts';
import type { ListedDistrict } from './reference-lists.ts';

const head = (uk: string, en: string): Name => ({ uk, en });

const degrees = (part: keyof ListedDistrict['centre'], heading: Name): ListColumn<ListedDistrict> => {
  const most = part === 'latitude' ? 90 : 180;
  return columnOf.number<ListedDistrict>({
    id: part,
    heading,
    least: -most,
    most,
    get: ({ centre }) => centre[part],
    set: (row, value) => ({ ...row, centre: { ...row.centre, [part]: value } }),
  });
};

const tilePart = (part: keyof ListedDistrict['tile'], heading: Name): ListColumn<ListedDistrict> =>
  columnOf.number<ListedDistrict>({
    id: `tile-${part}`,
    heading,
    least: 0,
    most: 99,
    isWhole: true,
    get: ({ tile }) => tile[part],
    set: (row, value) => ({ ...row, tile: { ...row.tile, [part]: value } }),
  });

const residents: readonly ListColumn<ListedDistrict>[] = [
  columnOf.number<ListedDistrict>({
    id: 'residents',
    heading: head('Мешканців', 'Residents'),
    least: 0,
    most: 100_000_000,
    isWhole: true,
    get: (row) => row.residents.number,
    set: (row, number) => ({ ...row, residents: { ...row.residents, number } }),
  }),
  columnOf.date<ListedDistrict>({
    id: 'residents-date',
    heading: head('Мешканців станом на', 'Residents as of'),
    get: (row) => row.residents.date,
    set: (row, date) => ({ ...row, residents: { ...row.residents, date } }),
  }),
  columnOf.text<ListedDistrict>(
    {
      id: 'residents-source',
      heading: head('Джерело числа мешканців', 'Source of residents'),
      get: (row) => row.residents.source,
      set: (row, source) => ({ ...row, residents: { ...row.residents, source } }),
    },
    false,
  ),
];

/** The list of districts as a table. */
export const districtKind: ListKind<ListedDistrict> = {
  blank: {
    id: '',
    name: { uk: '', en: '' },
    aliases: [],
    centre: { latitude: null, longitude: null },
    tile: { column: null, row: null },
    residents: { number: null, date: null, source: '' },
  },
  keyOf: ({ id }) => id,
  columns: [
    namedColumns.id(),
    ...namedColumns.names<ListedDistrict>(),
    namedColumns.aliases(),
    ...residents,
    degrees('latitude', head('Широта', 'Latitude')),
    degrees('longitude', head('Довгота', 'Longitude')),
    tilePart('column', head('Стовпець схеми', 'Map column')),
    tilePart('row', head('Рядок схеми', 'Map row')),
  ],
};
