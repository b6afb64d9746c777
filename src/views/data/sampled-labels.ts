import type { LabelCount } from '../../intake/import-report.ts';
import type { Inspection, ValueCount } from '../../intake/inspection.ts';

const valuesIn = ({ columns, preview }: Inspection, column: string): readonly ValueCount[] => {
  const profile = columns.find((candidate) => candidate.column === column);
  if (!profile) return [];
  if (profile.values.length > 0) return profile.values;
  // too many different ones for a channel, but it was chosen: at least the rows that are shown
  return preview.map((cells) => ({ value: (cells[profile.index] ?? '').trim(), rows: 1 }));
};

/** The labels that a column has in the first rows of the files, each with its number of rows. */
export const sampledLabels = (inspections: readonly Inspection[], column: string): readonly LabelCount[] => {
  const counts = new Map<string, number>();
  for (const inspection of inspections) {
    for (const { value, rows } of valuesIn(inspection, column))
      counts.set(value, (counts.get(value) ?? 0) + rows);
  }
  return [...counts].map(([label, requests]) => ({ label, requests }));
};
