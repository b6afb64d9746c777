import type { I18n } from '@lingui/core';
import type { PanelExport } from '../charts/panel-frame.ts';
import { downloadBlob } from './download-blob.ts';
import type { ExportNotes } from './export-notes.ts';
import { fileName } from './file-name.ts';
import { tableCsv } from './table-csv.ts';

/** Gives a panel to the reader as a file: its table as CSV, or its picture as SVG or PNG. */
export const exportPanel = async (request: PanelExport, notes: ExportNotes, i18n: I18n): Promise<void> => {
  const { form, title } = request;
  if (form === 'csv') {
    const text = tableCsv({ ...request, notes }, i18n);
    downloadBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName(title, 'csv'));
    return;
  }
  // drawing is needed by few and loaded by them only
  const { panelPicture } = await import('./panel-picture.ts');
  const blob = await panelPicture({ ...request, form, notes });
  downloadBlob(blob, fileName(title, form));
};
