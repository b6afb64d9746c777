import { useLingui } from '@lingui/react/macro';
import { lazy, type ReactNode } from 'react';
import { addDataWords } from '../../i18n/activate-locale.ts';
import type { AdoptionRow } from '../../charts/adoption-row.ts';
import { DistrictTiles, type DistrictTile } from '../../charts/district-tiles.tsx';
import type { CityProfile } from '../../city/city-profile.ts';
import { useCity } from '../naming/city-context.ts';
import { Explanation } from '../notes/explanation.tsx';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { useDistricts } from './use-districts.ts';
import { useRangeTitle } from './use-range-title.ts';

/** Only lists of one's own have boundaries; its words come with those of the data page. */
const MapPicture = lazy(async () => {
  const [{ MapPicture: picture }] = await Promise.all([import('./map/map-picture.tsx'), addDataWords()]);
  return { default: picture };
});

/** Districts of the city in their places, also those without a request; labels that are no district beside them. */
const tilesOf = (
  rows: readonly AdoptionRow[],
  city: CityProfile,
  nameOf: (key: string) => string,
): DistrictTile[] => {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const placed = city.districts.map(({ id, tile }): DistrictTile => {
    const none = { kind: 'missing', reason: 'no-requests' } as const;
    const row = byKey.get(id) ?? { key: id, name: nameOf(id), adoption: none, change: none, requests: 0 };
    return { ...row, tile };
  });
  const known = new Set(placed.map(({ key }) => key));
  return [...placed, ...rows.filter(({ key }) => !known.has(key)).map((row) => ({ ...row, tile: null }))];
};

/** Districts on the schematic map; nothing where the data speak of no district of the city. */
export const TilesPanel = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const city = useCity();
  const frame = usePanelFrame({ screen, busy });
  const { rows, nameOf, n, range, summary, pick } = useDistricts(screen);
  const { switches } = screen.state;
  const title = useRangeTitle(screen.answers.districts, 'district', screen);
  if (!rows.some(({ key }) => city.districts.some(({ id }) => id === key))) return null;
  const own = screen.holdings.city !== undefined;
  return (
    <div className="half">
      <DistrictTiles
        {...frame}
        {...pick}
        title={title}
        subtitle={
          own ? t`Частка онлайн з інтервалом, ${range}, ${n}` : t`Частка онлайн, ${range}, ${n}; схематично`
        }
        summary={summary}
        tiles={tilesOf(rows, city, nameOf)}
        Picture={own ? MapPicture : undefined}
        explanation={<Explanation switches={switches} parts={['adoption', 'interval', 'change']} />}
      />
    </div>
  );
};
