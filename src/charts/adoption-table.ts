import type { AdoptionRow } from './adoption-row.ts';
import type { ChartTable } from './chart-table.ts';
import { measurementCell } from './measurement-cell.ts';

interface AdoptionWords {
  readonly name: string;
  readonly adoption: string;
  readonly low: string;
  readonly high: string;
  readonly change: string;
  readonly requests: string;
}

/** Rows of adoption as a table, in the order given. */
export const adoptionTable = (rows: readonly AdoptionRow[], words: AdoptionWords): ChartTable => ({
  columns: [
    { id: 'name', header: words.name, kind: 'text' },
    { id: 'adoption', header: words.adoption, kind: 'share' },
    { id: 'low', header: words.low, kind: 'share' },
    { id: 'high', header: words.high, kind: 'share' },
    { id: 'change', header: words.change, kind: 'points' },
    { id: 'requests', header: words.requests, kind: 'count' },
  ],
  rows: rows.map(({ name, adoption, change, requests }) => {
    const known = adoption.kind === 'value';
    return [
      name,
      measurementCell(adoption, 'share'),
      known ? { kind: 'share', value: adoption.low } : '',
      known ? { kind: 'share', value: adoption.high } : '',
      measurementCell(change, 'points'),
      { kind: 'count', value: requests },
    ];
  }),
});
