import type { ListCell } from '../../../city/lists/list-column.ts';
import type { Locale } from '../../../i18n/locale.ts';

/** A cell as it stands in its field: numbers with the decimal sign of the language, without grouping. */
export const fieldText = (cell: ListCell, locale: Locale): string =>
  typeof cell === 'number' && locale === 'uk' ? String(cell).replace('.', ',') : String(cell ?? '');
