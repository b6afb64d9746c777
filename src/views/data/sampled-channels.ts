import type { CityMatcher } from '../../city/city-matcher.ts';
import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { Inspection } from '../../intake/inspection.ts';

/** A word of the channel column, how often it stands in the first rows, and the kind it will be counted as. */
export interface SampledChannel {
  readonly label: string;
  readonly rows: number;
  readonly kind: ChannelKind;
  /** the city's vocabulary does not have it, and nobody has said its kind yet */
  readonly isOpen: boolean;
}

interface ChannelSample {
  readonly inspections: readonly Inspection[];
  readonly column: string;
  readonly chosen: Readonly<Record<string, ChannelKind>>;
  readonly matcher: CityMatcher;
}

const labelsIn = ({ columns, preview }: Inspection, column: string): readonly string[] => {
  const profile = columns.find((candidate) => candidate.column === column);
  if (!profile) return [];
  const read = preview.map((cells) => (cells[profile.index] ?? '').trim());
  // examples come from more rows than the preview shows
  return [...read, ...profile.examples.filter((example) => !read.includes(example))];
};

/** The channel words in the first rows of the files, most frequent first. */
export const sampledChannels = (sample: ChannelSample): readonly SampledChannel[] => {
  const rows = new Map<string, number>();
  for (const inspection of sample.inspections) {
    for (const label of labelsIn(inspection, sample.column)) rows.set(label, (rows.get(label) ?? 0) + 1);
  }
  return [...rows]
    .filter(([label]) => label !== '')
    .map(([label, count]) => {
      // labels are foreign text: only own entries count
      const chosen = Object.hasOwn(sample.chosen, label) ? sample.chosen[label] : undefined;
      const known = sample.matcher.channelKind(label);
      return { label, rows: count, kind: chosen ?? known ?? 'unknown', isOpen: !chosen && !known };
    })
    .sort((one, other) => other.rows - one.rows || (one.label < other.label ? -1 : 1));
};
