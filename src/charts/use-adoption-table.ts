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
    low: t`Від (95 %)`,
    high: t`До (95 %)`,
    change: t`Зміна`,
    requests: t`Запитів`,
  });
};
