import { i18n } from '@lingui/core';
import type { PanelFrame } from '../../../src/charts/panel-frame.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { exportPanel } from '../../../src/reports/export-panel.ts';
import { galleryNotes } from './gallery-notes.ts';

interface FrameWords {
  readonly title: string;
  readonly subtitle: string;
  readonly words: { readonly summary: string; readonly explanation: string };
  readonly locale: Locale;
}

/** A frame with everything in it. */
export const galleryFrame = ({ title, subtitle, words, locale }: FrameWords): PanelFrame => ({
  title,
  subtitle,
  summary: words.summary,
  explanation: <p>{words.explanation}</p>,
  onExport: (request) => exportPanel(request, galleryNotes[locale], i18n),
});
