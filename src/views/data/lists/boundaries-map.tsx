import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ReferenceLists } from '../../../city/lists/reference-lists.ts';
import { useName } from '../../naming/use-name.ts';

const width = 360;

/** A plain picture of the boundaries, to see that they are the right ones: north is up, degrees are made as long as they are there. */
export const BoundariesMap = ({
  boundaries,
  districts,
}: Pick<ReferenceLists, 'boundaries' | 'districts'>): ReactNode => {
  const { t } = useLingui();
  const name = useName();
  const positions = boundaries.flatMap(({ polygons }) => polygons.flat(2));
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const [x, y] of positions) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max((east - west) * shrink, north - south, 1e-6);
  const at = ([x, y]: readonly [number, number]): string =>
    `${((x - west) * shrink * scale).toFixed(1)} ${((north - y) * scale).toFixed(1)}`;
  const size = [(east - west) * shrink * scale, (north - south) * scale];
  const names = new Map(districts.map((district) => [district.id, name(district.name)]));
  return (
    <svg
      className="boundaries-map"
      role="img"
      aria-label={t`Межі районів на схемі`}
      viewBox={`-2 -2 ${((size[0] ?? 0) + 4).toFixed(1)} ${((size[1] ?? 0) + 4).toFixed(1)}`}
    >
      {boundaries.map(({ district, polygons }) => (
        <path
          key={district}
          fillRule="evenodd"
          d={polygons
            .flat()
            .map((ring) => `M${ring.map(at).join('L')}Z`)
            .join('')}
        >
          <title>{names.get(district) ?? district}</title>
        </path>
      ))}
    </svg>
  );
};
