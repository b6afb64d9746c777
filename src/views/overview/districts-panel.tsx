import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { AdoptionBars } from '../../charts/adoption-bars.tsx';
import { DistrictTiles, type DistrictTile } from '../../charts/district-tiles.tsx';
import { useFormats } from '../../charts/use-formats.ts';
import type { AdoptionRow } from '../../charts/adoption-row.ts';
import type { CityProfile } from '../../city/city-profile.ts';
import { comparedRequests } from '../../measures/compared-requests.ts';
import { tallyOf } from '../asking/tally-of.ts';
import { useCity } from '../naming/city-context.ts';
import { useMemberNames } from '../naming/use-member-names.ts';
import { Explanation } from '../notes/explanation.tsx';
import { useAgainst } from '../notes/use-against.ts';
import { usePanelFrame } from '../notes/use-panel-frame.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { adoptionRows } from '../picture/adoption-rows.ts';
import { toggled } from '../picture/toggled.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useRangeTitle } from './use-range-title.ts';

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

/** Districts on the schematic map, and in order of adoption. Data without districts of the city have the order only. */
export const DistrictsPanels = ({ screen, busy }: ScreenProps): ReactNode => {
  const { t } = useLingui();
  const { formatCount, formatRange } = useFormats();
  const city = useCity();
  const names = useMemberNames(screen.holdings.members);
  const { state, scope, answers } = screen;
  const { change } = useViewState();
  const nameOf = (key: string): string => names('district', key);
  const title = useRangeTitle(answers.districts, 'district', state.switches);
  const changeAgainst = useAgainst(scope);
  const frame = usePanelFrame({ screen, busy });
  const rows = adoptionRows({
    now: answers.districts,
    before: answers.districtsBefore,
    dimension: 'district',
    switches: state.switches,
    nameOf,
  });
  if (rows.length <= 1 && (rows[0]?.key ?? '') === '') return null;
  const n = formatCount(comparedRequests(tallyOf(answers.districts), state.switches));
  const range = formatRange(scope.range);
  const hasTiles = rows.some(({ key }) => city.districts.some(({ id }) => id === key));
  const pick = {
    picked: state.districts,
    onPick: (key: string) => change({ districts: toggled(state.districts, key) }),
    nameHeader: t`Район`,
    changeAgainst,
    explanation: <Explanation switches={state.switches} parts={['adoption', 'interval', 'change']} />,
  };
  const first = rows[0]?.name ?? '';
  const last = rows.findLast(({ adoption }) => adoption.kind === 'value')?.name ?? '';
  const summary = t`Найвища частка онлайн — ${first}, найнижча — ${last}. Усі значення — у таблиці.`;
  return (
    <>
      {hasTiles ? (
        <div className="half">
          <DistrictTiles
            {...frame}
            {...pick}
            title={title}
            subtitle={t`Частка онлайн, ${range}, n = ${n}; схематично`}
            summary={summary}
            tiles={tilesOf(rows, city, nameOf)}
          />
        </div>
      ) : null}
      <div className={hasTiles ? 'half' : 'whole'}>
        <AdoptionBars
          {...frame}
          {...pick}
          title={hasTiles ? t`Райони за часткою онлайн` : title}
          subtitle={t`Частка онлайн з інтервалом, ${range}, n = ${n}`}
          summary={summary}
          rows={rows}
          firstRows={12}
        />
      </div>
    </>
  );
};
