import { textDateColumn } from './date-column.ts';
import { type DateEvidence, mergedEvidence } from './date-evidence.ts';
import type { DateForm } from './date-form.ts';
import { decideDateForm } from './decide-date-form.ts';
import type { Mapping } from './mapping.ts';
import type { OpenedFile } from './opened-file.ts';
import type { Zone } from './zone.ts';

/** the form of a column without dates: whatever comes is compared with the evidence afterwards */
const usualForm: DateForm = { unit: 'day', shapes: [], dotted: 'DMY', slashed: 'DMY' };

const evidenceOf = (sample: readonly (readonly string[])[], index: number, zone: Zone): DateEvidence => {
  const column = textDateColumn(index, usualForm, zone);
  for (const record of sample) column.day(record);
  return column.evidence;
};

/** What the first rows of the files let expect of their date column; an open order is taken day first for the time being. */
export const guessDateForm = (files: readonly OpenedFile[], mapping: Mapping, zone: Zone): DateForm => {
  const evidence = mergedEvidence(
    files.map(({ sample, columns }) => evidenceOf(sample, columns.date[0] ?? 0, zone)),
  );
  const decision = decideDateForm(evidence, mapping.dateOrder);
  if (decision.kind === 'decided') return decision.form;
  const provisional = decideDateForm(evidence, 'DMY');
  return provisional.kind === 'decided' ? provisional.form : usualForm;
};
