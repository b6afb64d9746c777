import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { missingWords } from '../i18n/missing-words.ts';
import { ChangeText } from './change-text.tsx';
import { colourStep } from './colour-step.ts';
import type { ColourSteps } from './colour-steps.ts';
import type { DistrictTile } from './district-tiles.tsx';
import { softHyphens } from './soft-hyphens.ts';
import { useFormats } from './use-formats.ts';

interface DistrictTileButtonProps {
  readonly district: DistrictTile;
  readonly steps: ColourSteps;
  readonly against: string;
  readonly picked: boolean;
  readonly onPick?: (key: string) => void;
}

/** One district: name, adoption, change. */
export const DistrictTileButton = (props: DistrictTileButtonProps): ReactNode => {
  const { district, steps, against, picked, onPick } = props;
  const { t, i18n } = useLingui();
  const { formatShare, formatShareRange, formatCount } = useFormats();
  const { name, adoption, change, requests } = district;
  const known = adoption.kind === 'value';
  const range = known ? formatShareRange(adoption.low, adoption.high) : '';
  const details = known ? t`${name}: від ${range} (95 %), n = ${formatCount(requests)}` : name;
  const content = (
    <>
      <span className="tile-name">{softHyphens(name)}</span>
      {known ? (
        <strong className="tile-share">{formatShare(adoption.value)}</strong>
      ) : (
        <span className="tile-missing">{missingWords(i18n, adoption.reason)}</span>
      )}
      {known && change.kind === 'value' ? (
        <span className="tile-change">
          <ChangeText change={change} plain />
          <span className="visually-hidden"> {against}</span>
        </span>
      ) : null}
    </>
  );
  const step = known ? colourStep(adoption.value, steps) : 'missing';
  return onPick ? (
    <button
      type="button"
      className="tile"
      data-step={step}
      title={details}
      aria-pressed={picked}
      onClick={() => onPick(district.key)}
    >
      {content}
    </button>
  ) : (
    <div className="tile" data-step={step} title={details}>
      {content}
    </div>
  );
};
