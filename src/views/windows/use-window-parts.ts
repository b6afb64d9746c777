import { useLingui } from '@lingui/react/macro';
import { useFormats } from '../../charts/use-formats.ts';
import type { WindowChange } from '../../measures/windows/window-change.ts';
import { type WindowPart, windowParts } from './window-parts.ts';

/** Why adoption differs between two windows, part by part in words. */
export const useWindowParts = (change: WindowChange): readonly WindowPart[] => {
  const { t } = useLingui();
  const { formatCount } = useFormats();
  const [gone, come] = [formatCount(change.leftSeries), formatCount(change.joinedSeries)];
  return windowParts(change, {
    rate: t`тими самими послугами стали користуватися інакше`,
    mix: t`змінилося, яких послуг просять більше`,
    left: t`перестали звітувати (рядків: ${gone})`,
    joined: t`почали звітувати (рядків: ${come})`,
  });
};
