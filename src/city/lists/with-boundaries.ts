import { areaCentre } from './area-centre.ts';
import { listKinds } from './list-kinds.ts';
import { makeId } from './make-id.ts';
import type { BoundaryFeature } from './read-boundaries.ts';
import type { ListedDistrict, ReferenceLists } from './reference-lists.ts';
import { simplifiedPolygons } from './simplified-polygons.ts';

/** No code of a district is written so. */
export const newDistrict = '+';

type Districts = Pick<ReferenceLists, 'districts' | 'boundaries'>;

/**
 * The districts with the areas of a file: `choices` says of each area which district it is, `newDistrict` makes one of it,
 * null leaves it out. A district whose centre nobody knew gets that of its area.
 */
export const withBoundaries = (
  { districts }: Pick<ReferenceLists, 'districts'>,
  features: readonly BoundaryFeature[],
  choices: readonly (string | null)[],
): Districts => {
  const areas = simplifiedPolygons(features.map(({ polygons }) => polygons));
  const all: ListedDistrict[] = [...districts];
  const boundaries: { district: string; polygons: ReferenceLists['boundaries'][number]['polygons'] }[] = [];
  for (const [at, choice] of choices.entries()) {
    const [feature, polygons] = [features[at], areas[at]];
    if (choice === null || feature === undefined || polygons === undefined) continue;
    let id = choice;
    if (choice === newDistrict) {
      const [label = ''] = feature.names;
      const name = {
        uk: label,
        en: feature.names.find((text) => /^[\p{Script=Latin}\P{L}]+$/u.test(text)) ?? label,
      };
      id = makeId(name, new Set(all.map((district) => district.id)));
      all.push({ ...listKinds.districts.blank, id, name });
    }
    boundaries.push({ district: id, polygons });
    const place = all.findIndex((district) => district.id === id);
    const district = all[place];
    const centre = areaCentre(polygons);
    if (district?.centre.latitude === null && centre !== null) all[place] = { ...district, centre };
  }
  return { districts: all, boundaries };
};
