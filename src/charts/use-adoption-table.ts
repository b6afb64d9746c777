import { useLingui } from '@lingui/react/macro';
import type { AdoptionRow } from './adoption-row.ts';
import { adoptionTable } from './adoption-table.ts';
import type { ChartTable } from './chart-table.ts';

/** The table of a ranking or map, with headers in the language shown. */
export const useAdoptionTable = (rows: readonly AdoptionRow[], nameHeader: string): ChartTable => {
  const { t } = useLingui();
  return adoptionTable(rows, {
    name: nameHeader,
    adoption: t`Частка онлайн`,
    low: t`Від`,
    high: t`До`,
    change: t`Зміна`,
    requests: t`Запитів`,
  });
};
