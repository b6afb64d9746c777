import { type DateColumn, fiscalDateColumn, textDateColumn, yearMonthColumn } from './date-column.ts';
import type { DateForm } from './date-form.ts';
import type { Mapping } from './mapping.ts';
import type { OpenedFile } from './opened-file.ts';
import type { Zone } from './zone.ts';

/** How a mapping reads the dates of one file; `form` is of no meaning where the mapping has another date role than a column. */
export const dateColumnOf = (
  { columns }: OpenedFile,
  plan: { readonly mapping: Mapping; readonly form: DateForm; readonly zone: Zone },
): DateColumn => {
  const { mapping, form, zone } = plan;
  const [first = 0, second = 0] = columns.date;
  if (mapping.date.kind === 'fiscal-year') return fiscalDateColumn(first, mapping.date.startMonth);
  if (mapping.date.kind === 'year-month') return yearMonthColumn(first, second);
  return textDateColumn(first, form, zone);
};
