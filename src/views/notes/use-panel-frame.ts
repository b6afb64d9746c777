import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { PanelExport } from '../../charts/panel-frame.ts';
import type { ScreenProps } from '../page/screen-page.tsx';
import { useExportNotes } from './use-export-notes.ts';

interface PanelCommon {
  readonly busy: boolean;
  readonly onExport: (request: PanelExport) => Promise<void>;
}

/** What all panels of a screen have in common. */
export const usePanelFrame = ({ screen, busy }: ScreenProps): PanelCommon => {
  const { i18n } = useLingui();
  const notes = useExportNotes(screen);
  const onExport = useCallback(
    async (request: PanelExport) => {
      // only who takes something away needs it
      const { exportPanel } = await import('../../reports/export-panel.ts');
      await exportPanel(request, notes, i18n);
    },
    [notes, i18n],
  );
  return { busy, onExport };
};
