import type { Name } from '../city-profile.ts';
import { parseCivilDate } from '../../cube/parse-civil-date.ts';
import type { ListCell, ListColumn, ListFaultCode } from './list-column.ts';
import { plainCell } from './plain-cell.ts';
import { severalTexts } from './several-texts.ts';

interface Place<Row, Value> {
  readonly id: string;
  readonly heading: Name;
  readonly get: (row: Row) => Value;
  readonly set: (row: Row, value: Value) => Row;
}

type Numbers<Row> = Place<Row, number | null> & {
  readonly least: number;
  readonly most: number;
  readonly isWhole?: true;
};

/** Longer than any name of a service, short enough for a table. */
const longestText = 300;

const put =
  <Row, Value>({ set }: Place<Row, Value>, read: (text: string) => { value: Value } | ListFaultCode) =>
  (row: Row, text: string): Row | ListFaultCode => {
    const result = read(plainCell(text));
    return typeof result === 'string' ? result : set(row, result.value);
  };

/** «12 345,6», "12345.6" -> the number; spaces group digits. null = empty. */
const readNumber = (text: string): number | null | 'not-a-number' => {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace('−', '-');
  if (plain === '') return null;
  return /^-?\d{1,15}([.,]\d{1,12})?$/.test(plain) ? Number(plain.replace(',', '.')) : 'not-a-number';
};

/** «31.12.2025» is what a spreadsheet makes of 2025-12-31. */
const readDate = (text: string): string | null => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = dotted ? `${dotted[3]}-${dotted[2]?.padStart(2, '0')}-${dotted[1]?.padStart(2, '0')}` : text;
  return parseCivilDate(iso) === null ? null : iso;
};

const column = <Row, Value extends ListCell>(
  place: Place<Row, Value>,
  form: ListColumn<Row>['form'],
  read: (text: string) => { value: Value } | ListFaultCode,
): ListColumn<Row> => ({
  id: place.id,
  heading: place.heading,
  form,
  cell: place.get,
  put: put(place, read),
});

/** Makers of columns, by what their cells hold. */
export const columnOf = {
  /** the key under which counts are kept: never shown to change, so plain letters and digits are enough */
  id: <Row>(place: Place<Row, string>): ListColumn<Row> =>
    column(place, 'id', (text) => {
      if (text === '') return 'required';
      return /^[a-z0-9][a-z0-9-]{0,59}$/.test(text) ? { value: text } : 'not-an-id';
    }),

  text: <Row>(place: Place<Row, string>, isRequired = true): ListColumn<Row> =>
    column(place, 'text', (text) => {
      if (text === '' && isRequired) return 'required';
      return text.length > longestText ? 'too-long' : { value: text };
    }),

  texts: <Row>(place: Place<Row, readonly string[]>): ListColumn<Row> => ({
    id: place.id,
    heading: place.heading,
    form: 'texts',
    cell: (row) => severalTexts.join(place.get(row)),
    put: put(place, (text) => {
      const texts = severalTexts.split(text);
      return texts.some(({ length }) => length > longestText) ? 'too-long' : { value: texts };
    }),
  }),

  number: <Row>(place: Numbers<Row>): ListColumn<Row> =>
    column(place, 'number', (text) => {
      const value = readNumber(text);
      if (value === null) return { value };
      if (value === 'not-a-number' || (place.isWhole && !Number.isSafeInteger(value))) return 'not-a-number';
      return value < place.least || value > place.most ? 'out-of-range' : { value };
    }),

  date: <Row>(place: Place<Row, string | null>, isRequired = false): ListColumn<Row> =>
    column(place, 'date', (text) => {
      if (text === '') return isRequired ? 'required' : { value: null };
      const date = readDate(text);
      return date === null ? 'not-a-date' : { value: date };
    }),

  /** one of fixed words; without them one of another list, which `listFaults` sees to */
  choice: <Row>(place: Place<Row, string>, choices?: readonly string[]): ListColumn<Row> => ({
    ...column(place, 'choice', (text) => {
      if (text === '') return 'required';
      return choices === undefined || choices.includes(text) ? { value: text } : 'not-in-list';
    }),
    ...(choices !== undefined && { choices }),
  }),
};
