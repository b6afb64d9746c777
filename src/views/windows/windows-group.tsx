import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../charts/use-formats.ts';
import { DroppedNote } from '../page/dropped-note.tsx';
import { printWindows } from '../state/windows-choice-text.ts';
import { useViewState } from '../state/use-view-state.ts';
import { chosenWindows } from './chosen-windows.ts';
import { OneWindow } from './one-window.tsx';
import { RetoldNote } from './retold-note.tsx';
import type { TrendDrawing } from './trend-drawing.ts';
import type { NamedGroup } from './use-window-groups.ts';
import { useWindowsFrame } from './use-windows-frame.ts';
import { WindowPair } from './window-pair.tsx';
import { WindowsChange } from './windows-change.tsx';
import { WindowsTable } from './windows-table.tsx';
import { WindowsTrend } from './windows-trend.tsx';

interface WindowsGroupProps {
  readonly group: NamedGroup;
  /** there are others: it needs a name */
  readonly isNamed: boolean;
  readonly trendChart: TrendDrawing;
}

/** Everything that tables of one kind of rows say: the trend, two windows compared, and every row of both. */
export const WindowsGroup = ({ group, isNamed, trendChart }: WindowsGroupProps): ReactNode => {
  const { t } = useLingui();
  const { formatRange } = useFormats();
  const { state, change } = useViewState();
  const { set, members, names } = group;
  const { places, isUnknown } = chosenWindows(set.windows, state.windows);
  const frame = useWindowsFrame(group, places);
  const list = members.map((at) => `«${names[at] ?? ''}»`).join(', ');
  const choose = (chosen: readonly [number, number]): void => {
    const [first, second] = chosen.map((at) => set.windows[at]);
    if (first && second) change({ windows: [first, second] });
  };
  const [only] = set.windows;
  return (
    <section className="windows-group" aria-label={t`Вікна: ${list}`}>
      {isNamed ? (
        <h2 className="windows-title foreign">
          <Trans>Вікна: {list}</Trans>
        </h2>
      ) : null}
      <RetoldNote group={group} />
      <DroppedNote
        dropped={isUnknown ? [{ name: 'windows', value: printWindows(state.windows) }] : []}
        onForget={() => change({ windows: null }, { replace: true })}
      />
      {places === null ? (
        <OneWindow set={set} name={only ? formatRange(only) : ''} />
      ) : (
        <>
          <WindowPair windows={set.windows} places={places} onChange={choose} />
          <div className="panels">
            <div>
              <WindowsTrend drawing={trendChart} frame={frame} set={set} places={places} />
            </div>
            <div>
              <WindowsChange frame={frame} set={set} places={places} />
            </div>
            <div>
              <WindowsTable frame={frame} set={set} places={places} />
            </div>
          </div>
        </>
      )}
    </section>
  );
};
