import { IconPlus } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormats } from '../../../charts/use-formats.ts';
import type { Inspection } from '../../../intake/inspection.ts';
import type { RowFilter } from '../../../intake/row-filter.ts';
import { FilterFields } from './filter-fields.tsx';
import { suggestedFilters, type SuggestedFilter } from './suggested-filters.ts';
import './filters-section.css';

interface FiltersSectionProps {
  readonly inspections: readonly [Inspection, ...Inspection[]];
  readonly channelColumn: string | null;
  readonly filters: readonly RowFilter[];
  /** first rows that each filter with values leaves out, in their order */
  readonly filtered: readonly number[] | null;
  readonly onFilters: (filters: readonly RowFilter[]) => void;
}

const Suggestion = ({
  suggested: { filter, rows },
  onTake,
}: {
  readonly suggested: SuggestedFilter;
  readonly onTake: () => void;
}): ReactNode => {
  const { formatCount } = useFormats();
  const { column } = filter;
  const count = formatCount(rows);
  const values = filter.values.join(', ');
  return (
    <p className="filter-suggestion">
      <span>
        <Trans>
          У стовпці <span className="foreign">«{column}»</span> є <span className="foreign">{values}</span>:
          можливо, це не запити мешканців.
        </Trans>
      </span>{' '}
      <button type="button" className="button" onClick={onTake}>
        <Trans>Пропускати такі рядки (серед перших — {count})</Trans>
      </button>
    </p>
  );
};

/** Which rows do not count at all: as many conditions as are wanted, each with what it leaves out. */
export const FiltersSection = (props: FiltersSectionProps): ReactNode => {
  const { inspections, channelColumn, filters, filtered, onFilters } = props;
  const { t } = useLingui();
  const { columns } = inspections[0];
  const taken = new Set(filters.map(({ column }) => column));
  const suggestions = suggestedFilters(columns, channelColumn).filter(
    ({ filter }) => !taken.has(filter.column),
  );
  // only filters with values are tried
  const placeOf = (at: number) => filters.slice(0, at).filter(({ values }) => values.length > 0).length;
  const easiest = columns.find(({ column, values }) => !taken.has(column) && values.length > 0) ?? columns[0];
  return (
    <section className="data-field" aria-label={t`Які рядки пропустити`}>
      <h3>
        <Trans>Які рядки пропустити</Trans>
      </h3>
      {filters.length === 0 && suggestions.length === 0 ? (
        <p className="quiet">
          <Trans>Умов немає: враховуються всі рядки.</Trans>
        </p>
      ) : null}
      {suggestions.map((suggested) => (
        <Suggestion
          key={suggested.filter.column}
          suggested={suggested}
          onTake={() => onFilters([...filters, suggested.filter])}
        />
      ))}
      {filters.map((filter, at) => (
        <FilterFields
          // a condition is where it stands: its column can change
          key={at}
          inspections={inspections}
          filter={filter}
          leftOut={filtered?.[placeOf(at)] ?? null}
          onChange={(changed) => onFilters(filters.with(at, changed))}
          onRemove={() => onFilters(filters.toSpliced(at, 1))}
        />
      ))}
      {easiest ? (
        <button
          type="button"
          className="button"
          onClick={() => onFilters([...filters, { column: easiest.column, rows: 'leaveOut', values: [] }])}
        >
          <IconPlus aria-hidden size={16} />
          <Trans>Додати умову</Trans>
        </button>
      ) : null}
    </section>
  );
};
