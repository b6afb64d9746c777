import { headerKey } from './header-key.ts';
import type { ColumnProfile, Inspection } from './inspection.ts';

const isNumber = (text: string): boolean => /^[+-]?[\d\s.,]+$/.test(text);
const dateRoles: readonly ColumnProfile['role'][] = ['date', 'year', 'month'];

const contentOf = ({ role, examples }: ColumnProfile): string => {
  if (dateRoles.includes(role)) return 'date';
  return examples.length > 0 && examples.every(isNumber) ? 'number' : 'text';
};

/**
 * What files of the same system have in common: the names of their columns in their order, as words to compare; without a header what
 * the columns hold.
 */
export const fileShape = ({ header, columns }: Pick<Inspection, 'header' | 'columns'>): string =>
  JSON.stringify(
    header === null
      ? ['no header', ...columns.map(contentOf)]
      : columns.map(({ column }) => headerKey(column)),
  );
