import type { KeyboardEvent, ReactNode } from 'react';
import type { DistrictTile } from '../district-tiles.tsx';
import { textWidth } from '../text-width.ts';
import { useFormats } from '../use-formats.ts';
import { areaPath } from './area-path.ts';
import { labelSpot } from './label-spot.ts';
import type { ProjectedArea } from './project-areas.ts';

interface MapDistrictProps {
  readonly district: DistrictTile;
  readonly area: ProjectedArea;
  readonly step: number | 'missing';
  /** name, share, interval, n and change in words */
  readonly details: string;
  readonly picked: boolean;
  readonly onPick: ((key: string) => void) | undefined;
  /** it is pointed at, or has the focus */
  readonly onLook: (key: string | null) => void;
}

const nameSize = 12;
const shareSize = 15;

/** What fits into an area: its name and share, the share alone, or nothing. */
const labelOf = (rings: ProjectedArea['rings'], { name, share }: { name: string; share: string }) => {
  if (rings.length === 0) return null;
  const both = labelSpot(rings, nameSize + shareSize + 4);
  const needed = Math.max(textWidth(name, nameSize, 600), textWidth(share, shareSize, 600));
  if (both && needed + 6 <= both.width) return { ...both, name, share };
  const one = labelSpot(rings, shareSize);
  return one && textWidth(share, shareSize, 600) + 4 <= one.width ? { ...one, name: null, share } : null;
};

/** One district in its boundaries. */
export const MapDistrict = (props: MapDistrictProps): ReactNode => {
  const { district, area, step, details, picked, onPick, onLook } = props;
  const { formatShare } = useFormats();
  const { key, name, adoption } = district;
  const share = adoption.kind === 'value' ? formatShare(adoption.value) : '—';
  const label = labelOf(area.rings, { name, share });
  const pick = onPick && {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': picked,
    onClick: () => onPick(key),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onPick(key);
    },
  };
  return (
    <g
      className="map-district"
      data-step={step}
      role="img"
      onPointerEnter={() => onLook(key)}
      onPointerLeave={() => onLook(null)}
      onFocus={() => onLook(key)}
      onBlur={() => onLook(null)}
      {...pick}
    >
      <title>{details}</title>
      <path d={areaPath(area.rings)} fillRule="evenodd" />
      {label ? (
        <g aria-hidden>
          {label.name === null ? null : (
            <text x={label.x} y={label.y - 4} fontWeight={600}>
              {label.name}
            </text>
          )}
          <text className="map-share" x={label.x} y={label.y + (label.name === null ? 5 : 13)}>
            {label.share}
          </text>
        </g>
      ) : null}
    </g>
  );
};
