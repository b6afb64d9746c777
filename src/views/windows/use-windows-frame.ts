import { useLingui } from '@lingui/react/macro';
import type { PanelExport, PanelFrame } from '../../charts/panel-frame.ts';
import { useFormats } from '../../charts/use-formats.ts';
import { windowAdoption } from '../../measures/windows/window-adoption.ts';
import { useSampleSize } from '../notes/use-sample-size.ts';
import { useWindowWords } from './use-window-words.ts';
import type { NamedGroup } from './use-window-groups.ts';

/** What the panels of a table of windows have in common: what stands on everything that is taken away. */
export const useWindowsFrame = (
  { set, members, names }: NamedGroup,
  places: readonly [number, number] | null,
): Required<Pick<PanelFrame, 'onExport'>> => {
  const { t, i18n } = useLingui();
  const { formatRange, formatCount } = useFormats();
  const sampleSize = useSampleSize();
  const words = useWindowWords();
  const [from, to] = (places ?? []).map((at) => {
    const window = set.windows[at];
    return window ? formatRange(window) : '';
  });
  const { adoption, reporting, of } = windowAdoption(set, places?.[1] ?? set.windows.length - 1);
  const [some, all] = [formatCount(reporting), formatCount(of)];
  const n = sampleSize(adoption.kind === 'value' ? adoption.n : 0);
  const list = members.map((at) => `«${names[at] ?? ''}»`).join(', ');
  const notes = {
    sentence: from && to ? t`Вікна: ${from} і ${to}.` : '',
    definitions: Object.values(words),
    source: t`Дані: ${list}.`,
    counted: t`У пізнішому вікні ${n}; рядків, що звітують: ${some} з ${all}.`,
  };
  const onExport = async (request: PanelExport) => {
    // only who takes something away needs it
    const { exportPanel } = await import('../../reports/export-panel.ts');
    await exportPanel(request, notes, i18n);
  };
  return { onExport };
};
