import type { LabelColumn } from '../label-column.ts';
import type { RowPlan } from '../row-plan.ts';
import type { PlacedLabels } from './label-tree.ts';

/** The columns of labels that a file has, each with its place. */
export const placedLabels = ({ columns, tally }: RowPlan): PlacedLabels[] => {
  const { district, service, channel, segments } = columns;
  const places: (readonly [LabelColumn | null, number | null | undefined])[] = [
    [tally.district, district],
    [tally.service, service],
    [tally.channel, channel[0]],
    ...tally.segments.map((labels, at) => [labels, segments[at]] as const),
  ];
  return places.flatMap(([labels, column]) =>
    labels === null || column == null ? [] : [{ labels, column }],
  );
};
