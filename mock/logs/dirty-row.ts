import type { CellParts } from '../city/cell-parts.ts';
import { plantedTruths } from '../planted-truths.ts';
import type { Dirt } from './dirt-at.ts';
import { oldDistrictNames } from './old-district-names.ts';

/** One request as a dirty log is about to write it. */
export interface DirtyRow {
  readonly id: string;
  /** ISO */
  readonly date: string;
  /** HH:MM:SS */
  readonly time: string;
  readonly cell: CellParts;
}

const { dirt: truth } = plantedTruths;

const apostrophes = ['Основ’янський', 'Основʼянський', 'Основ`янський', 'Основянський'];
const lookAlikes: Readonly<Record<string, string>> = { а: 'a', е: 'e', і: 'i', о: 'o', р: 'p', с: 'c' };
const latinLetters = (label: string): string =>
  label.replace(/[аеіорс]/g, (letter) => lookAlikes[letter] ?? letter);

/** day first, with points, without seconds */
const usualDate = ({ date, time }: DirtyRow): string =>
  `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)} ${time.slice(0, 5)}`;

type Change = (fields: string[], row: DirtyRow, nth: number) => void;

const put =
  (field: number, text: (row: DirtyRow, nth: number) => string): Change =>
  (fields, row, nth) => {
    fields[field] = text(row, nth);
  };

const [idField, dateField, districtField, serviceField, channelField] = [0, 1, 2, 3, 4];

/** Kinds that spoil a request's row; the others are rows of their own. */
const changes: Readonly<Record<Exclude<Dirt, 'repeatedRow' | 'blankRow' | 'totalRow'>, Change>> = {
  formerDistrictName: put(
    districtField,
    ({ cell: { district } }) => oldDistrictNames[district.profile.id]?.former ?? '',
  ),
  russianDistrictName: put(
    districtField,
    ({ cell: { district } }) => oldDistrictNames[district.profile.id]?.russian ?? '',
  ),
  apostrophe: put(districtField, (_, nth) => apostrophes[nth % apostrophes.length] ?? ''),
  lookAlikeLetters: put(districtField, ({ cell: { district } }) => latinLetters(district.profile.name.uk)),
  caseAndSpaces: put(districtField, ({ cell: { district } }, nth) =>
    nth % 2 === 0 ? `  ${district.profile.name.uk.toUpperCase()} ` : `${district.profile.name.uk}  р-н`,
  ),
  serviceAlias: put(serviceField, ({ cell }, nth) => {
    const { aliases, name } = cell.service.profile;
    return aliases[nth % aliases.length] ?? name.uk;
  }),
  isoDate: put(dateField, ({ date, time }) => `${date} ${time}`),
  blankId: put(idField, () => ''),
  strangeDistrict: put(districtField, () => truth.strangeDistrictLabel),
  blankDistrict: put(districtField, () => ''),
  strangeChannel: put(channelField, () => truth.strangeChannelLabel),
  blankChannel: put(channelField, () => ''),
  testChannel: put(channelField, () => truth.testChannelLabel),
  noDate: put(dateField, () => ''),
  unreadableDate: put(dateField, (_, nth) => (nth % 2 === 0 ? '31.02.2024 10:00' : 'не вказано')),
  tooFewFields: (fields) => fields.splice(serviceField),
  tooManyFields: (fields) => fields.push('дзвінок від заявника', 'повторно'),
};

/** The line of a request, spoilt in one way or (null) clean; `nth` takes turns between variants. */
export const dirtyRow = (row: DirtyRow, dirt: keyof typeof changes | null, nth: number): string => {
  const { id, cell } = row;
  const { district, service, channel, age } = cell;
  const fields = [
    id,
    usualDate(row),
    district.profile.name.uk,
    service.profile.name.uk,
    channel.word,
    age.label,
  ];
  if (dirt !== null) changes[dirt](fields, row, nth);
  return `${fields.join(';')}\n`;
};
