import type { ColumnUse, ColumnUses } from './column-use.ts';

const isWide = (use: ColumnUse) => use.startsWith('wide-');

/** days and channels stand in the columns of windows: no others beside them */
const isWindow = (use: ColumnUse) => use.startsWith('window-');
const isBesideWindows = (use: ColumnUse) =>
  use === 'ignored' || use === 'service' || use === 'district' || isWindow(use);

/** Uses that cannot stand beside the new one: most are for one column only, a date stands in one way, so does a channel. */
const excludes = (added: ColumnUse, other: ColumnUse): boolean => {
  if (isWindow(added)) return !isBesideWindows(other);
  if (isWindow(other)) return !isBesideWindows(added);
  if (isWide(added)) return other === 'channel';
  if (added === 'segment') return false;
  if (added === other) return true;
  switch (added) {
    case 'date':
    case 'fiscal-year':
      return other === 'date' || other === 'fiscal-year' || other === 'year' || other === 'month';
    case 'year':
    case 'month':
      return other === 'date' || other === 'fiscal-year';
    case 'channel':
      return isWide(other);
    default:
      return false;
  }
};

const maxSegments = 3;

/** The uses after one column got a new one; whatever cannot stand beside it is given up, of the segments the first. */
export const assignUse = (uses: ColumnUses, column: string, use: ColumnUse): ColumnUses => {
  const rest = [...uses].filter(([other, its]) => other !== column && !excludes(use, its));
  if (use === 'ignored') return new Map(rest);
  const segments = rest.filter(([, its]) => its === 'segment');
  const surplus = use === 'segment' && segments.length >= maxSegments ? segments[0]?.[0] : undefined;
  return new Map([...rest.filter(([other]) => other !== surplus), [column, use]]);
};
