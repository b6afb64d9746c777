import type { Name } from '../city-profile.ts';
import { emptyLists } from './empty-lists.ts';
import { listFaults } from './list-faults.ts';
import { listKinds } from './list-kinds.ts';
import { makeId } from './make-id.ts';
import { plainCell } from './plain-cell.ts';
import type { ListedDistrict, ReferenceLists } from './reference-lists.ts';
import { severalTexts } from './several-texts.ts';

interface SetUp {
  readonly name: Name;
  /** a district a line: name | name in English | other names; tabs and semicolons divide, too */
  readonly lines: string;
  /** lists whose services are taken along; null = none */
  readonly services: Pick<ReferenceLists, 'services' | 'categories'> | null;
}

const districtsOf = (lines: string): readonly ListedDistrict[] => {
  const taken = new Set<string>();
  return lines.split(/[\r\n]+/).flatMap((line) => {
    const [uk, en = uk, ...aliases] = severalTexts.split(line.replace(/[\t;]/g, '|'));
    if (uk === undefined || en === undefined) return [];
    const id = makeId({ uk, en }, taken);
    taken.add(id);
    return [{ ...listKinds.districts.blank, id, name: { uk, en }, aliases }];
  });
};

/** The lists of another city; null if it has no name, or two of its districts have one. Since when its own services are online nobody has said. */
export const citySetUp = ({ name, lines, services }: SetUp): ReferenceLists | null => {
  const [uk, en] = [plainCell(name.uk).slice(0, 300), plainCell(name.en).slice(0, 300)];
  if (uk === '') return null;
  const lists = {
    ...emptyLists({ uk, en: en || uk }),
    districts: districtsOf(lines),
    categories: services?.categories ?? [],
    services: (services?.services ?? []).map((service) =>
      service.provider === 'city' ? { ...service, onlineSince: null } : service,
    ),
  };
  return listFaults(lists, 'districts').length > 0 ? null : lists;
};
