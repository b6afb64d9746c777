import { useLingui } from '@lingui/react/macro';
import { useMemo, useState, type ReactNode } from 'react';
import { missingWords } from '../../i18n/missing-words.ts';
import type { DistrictPicture } from '../district-picture.ts';
import type { DistrictTile } from '../district-tiles.tsx';
import { useFormats } from '../use-formats.ts';
import type { MapArea } from './map-area.ts';
import { MapDistrict } from './map-district.tsx';
import { projectAreas } from './project-areas.ts';
import './district-map.css';

interface DistrictMapProps extends Omit<DistrictPicture, 'children'> {
  /** boundaries by key of a district */
  readonly areas: readonly MapArea[];
}

const maxHeight = 420;

/** A district in words, as for its tile. */
const useDetails = (against: string): ((district: DistrictTile) => string) => {
  const { i18n, t } = useLingui();
  const { formatShare, formatShareRange, formatCount, formatPoints } = useFormats();
  return ({ name, adoption, change, requests }) => {
    if (adoption.kind !== 'value') return `${name}: ${missingWords(i18n, adoption.reason)}`;
    const range = formatShareRange(adoption.low, adoption.high);
    const share = formatShare(adoption.value);
    const count = formatCount(requests);
    const moved = change.kind === 'value' ? `; ${formatPoints(change.value, 'always')} ${against}` : '';
    return t`${name}: ${share}, від ${range} (95 %), n = ${count}` + moved;
  };
};

/** Map of the boundaries that a city has loaded, coloured in steps. A click or Enter on a district filters. */
export const DistrictMap = (props: DistrictMapProps): ReactNode => {
  const { districts, areas, width, label, stepOf, against, picked, onPick } = props;
  const details = useDetails(against);
  const [looked, setLooked] = useState<string | null>(null);
  const map = useMemo(() => projectAreas(areas, { width, maxHeight }), [areas, width]);
  const byKey = new Map(districts.map((district) => [district.key, district]));
  const shown = byKey.get(looked ?? '');
  return (
    <>
      <svg className="district-map" width={map.width} height={map.height} role="group" aria-label={label}>
        {map.areas.map((area) => {
          const district = byKey.get(area.key);
          return district ? (
            <MapDistrict
              key={area.key}
              area={area}
              district={district}
              step={stepOf(district)}
              details={details(district)}
              picked={picked.includes(area.key)}
              onPick={onPick}
              onLook={setLooked}
            />
          ) : null;
        })}
      </svg>
      <p className="map-details" aria-hidden>
        {shown ? details(shown) : null}
      </p>
    </>
  );
};
