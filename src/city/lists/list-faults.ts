import { cityNameWords } from '../city-name-words.ts';
import { districtKey } from '../district-key.ts';
import { foldLabel } from '../fold-label.ts';
import type { ListFaultCode } from './list-column.ts';
import { listKinds } from './list-kinds.ts';
import type { ListName, ReferenceLists } from './reference-lists.ts';

/** One thing wrong with one cell. */
export interface ListFault {
  readonly list: ListName;
  /** from 0 */
  readonly row: number;
  readonly column: string;
  readonly code: ListFaultCode;
  /** the other one, where two contradict each other */
  readonly other?: string;
}

type Report = (row: number, column: string, what: Pick<ListFault, 'code' | 'other'>) => void;

interface Claim {
  readonly row: number;
  readonly column: string;
  readonly label: string;
  /** what the label is taken for */
  readonly as: string;
}

/** Labels that fold to nothing, or that two rows claim. */
const judgeClaims = (claims: readonly Claim[], keyOf: (label: string) => string, report: Report): void => {
  const owners = new Map<string, string>();
  for (const { row, column, label, as } of claims) {
    if (label === '') continue;
    const key = keyOf(label);
    const owner = owners.get(key);
    if (key === '') report(row, column, { code: 'says-nothing', other: label });
    else if (owner === undefined) owners.set(key, as);
    else if (owner !== as) report(row, column, { code: 'ambiguous', other: owner });
  }
};

const judgeKeys = (keys: readonly string[], column: string, report: Report): void => {
  const seen = new Set<string>();
  for (const [row, key] of keys.entries()) {
    if (key !== '' && seen.has(key)) report(row, column, { code: 'duplicate', other: key });
    seen.add(key);
  }
};

type Named = ReferenceLists['districts'][number] | ReferenceLists['services'][number];

/** Names and ids first: of two that claim a label the one whose name it is keeps it. */
const claimsOf = (rows: readonly Named[]): readonly Claim[] => [
  ...rows.flatMap(({ id, name }, row) => [
    { row, column: 'id', label: id, as: id },
    { row, column: 'name-uk', label: name.uk, as: id },
    { row, column: 'name-en', label: name.en, as: id },
  ]),
  ...rows.flatMap(({ id, aliases }, row) =>
    aliases.map((label) => ({ row, column: 'aliases', label, as: id })),
  ),
];

const judgeCosts = (costs: ReferenceLists['costs'], report: Report): void => {
  judgeKeys(costs.map(listKinds.costs.keyOf), 'year', report);
  for (const [row, { currency }] of costs.entries())
    if (!/^[A-Z]{3}$/.test(currency)) report(row, 'currency', { code: 'not-a-currency' });
};

const judges: { readonly [List in ListName]: (lists: ReferenceLists, report: Report) => void } = {
  districts: ({ city, districts }, report) => {
    judgeKeys(
      districts.map(({ id }) => id),
      'id',
      report,
    );
    judgeClaims(claimsOf(districts), districtKey(cityNameWords(city.name)), report);
  },
  services: ({ services, categories }, report) => {
    judgeKeys(
      services.map(({ id }) => id),
      'id',
      report,
    );
    judgeClaims(claimsOf(services), foldLabel, report);
    const known = new Set(categories.map(({ id }) => id));
    for (const [row, { category }] of services.entries())
      if (category !== '' && !known.has(category))
        report(row, 'category', { code: 'not-in-list', other: category });
  },
  categories: ({ categories }, report) =>
    judgeKeys(
      categories.map(({ id }) => id),
      'id',
      report,
    ),
  channelWords: ({ channelWords }, report) =>
    judgeClaims(
      channelWords.map(({ word, kind }, row) => ({ row, column: 'word', label: word, as: kind })),
      foldLabel,
      report,
    ),
  costs: ({ costs }, report) => judgeCosts(costs, report),
  holidays: ({ holidays }, report) =>
    judgeKeys(
      holidays.map(({ date }) => date),
      'date',
      report,
    ),
};

/** What contradicts itself within one of the lists. Cells by themselves are judged where they are read (`rowsFromCells`). */
export const listFaults = (lists: ReferenceLists, list: ListName): readonly ListFault[] => {
  const faults: ListFault[] = [];
  judges[list](lists, (row, column, what) => faults.push({ list, row, column, ...what }));
  return faults;
};
