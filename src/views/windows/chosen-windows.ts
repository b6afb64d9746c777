import type { DayRange } from '../../cube/day-range.ts';
import { usualWindows } from '../../measures/windows/usual-windows.ts';
import type { ViewState } from '../state/view-state.ts';

/** Which two windows are compared. */
export interface ChosenWindows {
  /** places of `windows`, the earlier first; null if there are not two */
  readonly places: readonly [number, number] | null;
  /** others were chosen, and are not there */
  readonly isUnknown: boolean;
}

/** The windows that the address names, if they are there; else the usual ones. */
export const chosenWindows = (windows: readonly DayRange[], chosen: ViewState['windows']): ChosenWindows => {
  const usual = { places: usualWindows(windows), isUnknown: chosen !== null };
  if (chosen === null) return usual;
  const [first, second] = chosen.map((wanted) =>
    windows.findIndex(({ from, to }) => from === wanted.from && to === wanted.to),
  );
  if (first === undefined || second === undefined || first < 0 || second < 0 || first === second)
    return usual;
  return { places: [Math.min(first, second), Math.max(first, second)], isUnknown: false };
};
