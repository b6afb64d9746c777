import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { DayRange } from '../../cube/day-range.ts';
import { WindowChoice } from './window-choice.tsx';

interface WindowPairProps {
  readonly windows: readonly DayRange[];
  /** places of `windows`, the earlier first */
  readonly places: readonly [number, number];
  readonly onChange: (places: readonly [number, number]) => void;
}

/** Chooses the two windows that are compared; whichever is chosen first, the earlier one comes first. */
export const WindowPair = ({ windows, places, onChange }: WindowPairProps): ReactNode => {
  const { t } = useLingui();
  const [from, to] = places;
  const choose = (one: number, other: number): void => onChange([Math.min(one, other), Math.max(one, other)]);
  return (
    <div className="window-pair" role="group" aria-label={t`Вікна, які порівнюються`}>
      <WindowChoice
        label={t`Раніше вікно`}
        windows={windows}
        value={from}
        other={to}
        onChange={(at) => choose(at, to)}
      />
      <WindowChoice
        label={t`Пізніше вікно`}
        windows={windows}
        value={to}
        other={from}
        onChange={(at) => choose(from, at)}
      />
    </div>
  );
};
